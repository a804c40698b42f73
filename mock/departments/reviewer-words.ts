import type { Field, Material } from '@types-contract/contract'

type DocumentKind = Material['documentKind']

/** The part of a page the reviewer points at, in fractions of the page. */
export const PAGE_AREA = { x: 0.52, y: 0.58, width: 0.38, height: 0.24 }

const PAGE_WORDS: Record<DocumentKind, string> = {
  'id-card': '证件右下角被手指挡住，有效期看不清，请重新拍这一页。',
  'household-register': '登记事项栏反光，印章处看不清，请换个角度重拍这一页。',
  a4: '落款处没有拍全，看不到签名和日期，请把整页拍进画面。',
  licence: '右下角的登记机关和日期模糊，请对焦后重拍这一页。',
  certificate: '证书编号处反光，无法核对，请避开灯光重拍这一页。',
  'bank-card': '卡号后几位不清楚，请把银行卡放平后重拍。',
  photo: '照片底色不是白色，请按样例换一张。',
  drawing: '图纸右下角的签章栏没有拍到，请重新上传这一页。',
  free: '这一页的右下部分看不清，请重新拍摄。'
}

/** What the reviewer writes about a page of a material. */
export function wordsForPage(material: Material): string {
  return PAGE_WORDS[material.documentKind]
}

/** What the reviewer writes about a field. */
export function wordsForField(field: Field): string {
  if (field.format === 'person-name') return `“${field.label}”里的字请再核对一次，要用规范汉字；确认没错的，可以说明后原样交回。`
  if (field.format !== undefined) return `“${field.label}”和部门查到的对不上，请对照证件核对后重新填写。`
  return `“${field.label}”填写得不够完整，请核对证件后写全称、写完整。`
}

/** What the department writes about a material that may come later. */
export function wordsForDeferred(material: Material): string {
  const note = material.note === undefined ? '' : `${material.note}。`
  return `${note}这份可以先欠着，我们照常受理、审查；收到并核对以后，才能作出决定。`
}
