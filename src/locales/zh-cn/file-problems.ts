import type { FileProblem } from '@/domain/files/look-into'

/** Why a file was not taken and what to do: what its bytes tell on this phone already. */
const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  'empty-file': '这个文件是空的。请重新拍，或换一个文件',
  'file-too-big': '这个文件超过 10 MB。请拍照交，或压缩后再选',
  'heic-picture': '这种照片格式（HEIC）别人打不开。请直接拍照，或转成 JPG 再选',
  'unknown-type': '只收照片（JPG、PNG、WebP）和 PDF。请换一种格式',
  'picture-too-large': '这张图片尺寸太大，打开会卡住。请重新拍一张',
  'pdf-locked': '这个 PDF 加了密码或限制。请另存一份不加密的，或打印出来拍照',
  'pdf-active': '这个 PDF 里有会自动运行的内容。请用“打印—另存为 PDF”重新存一份，或打印出来拍照',
  'pdf-attachments': '这个 PDF 里夹带了别的文件。请把它们分开交，或打印出来拍照',
  'pdf-too-many-pages': '这个 PDF 超过 50 页。请只留下需要的几页'
}

const OFFLINE = '网络断了，连上会再传'
const GONE = '手机里找不到这一页了，请删掉重拍'
const UNKNOWN = '平台没有收下，请重传；还不行就删掉重拍'

const isCode = (refusal: string): boolean => /^[a-z-]+$/.test(refusal)

const isFileProblem = (refusal: string): refusal is FileProblem => Object.prototype.hasOwnProperty.call(PROBLEMS, refusal)

/** Why a page did not arrive and what to do, from what was noted at it: the server's own sentence, or ours; never a code. */
export const sayRefusal = (refusal: string | undefined): string => {
  if (refusal === undefined) return OFFLINE
  if (refusal === 'gone') return GONE
  if (isFileProblem(refusal)) return PROBLEMS[refusal]
  return isCode(refusal) ? UNKNOWN : refusal
}

/** Whether another file is needed: what was said no to stays a no, and what is gone cannot be sent. */
export const needsAnother = (refusal: string | undefined): boolean =>
  refusal !== undefined && (refusal === 'gone' || isFileProblem(refusal) || !isCode(refusal))
