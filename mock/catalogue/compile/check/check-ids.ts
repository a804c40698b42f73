import { CONDITION_WORDS } from '../build/names'
import type { Path } from '../finding'
import type { Subject } from './subject'

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Ids are kebab-case, do not collide with the words of conditions, and no field stands in two sections. */
export function checkIds({ author, report }: Subject): void {
  for (const [path, id] of idsOf(author)) {
    if (!KEBAB.test(id)) report(path, `编号“${id}”不合规则`, '只用小写英文、数字和连字符，如 birth-certificate')
  }
  for (const id of Object.keys(author.questions)) {
    if (CONDITION_WORDS.has(id)) report(['questions', id], `“${id}”在条件里另有意思，不能当问题编号`, '换一个编号')
  }
  reportRepeatedFields(author, report)
}

function idsOf(author: Subject['author']): [Path, string][] {
  const under = (path: Path, map: object): [Path, string][] => Object.keys(map).map((id) => [[...path, id], id])
  return [
    ...under(['questions'], author.questions),
    ...Object.entries(author.questions).flatMap(([id, question]) => under(['questions', id, 'options'], question.options ?? {})),
    ...under(['items'], author.items),
    ...Object.entries(author.items).flatMap(([id, item]) => under(['items', id, 'gives'], item.gives)),
    ...under(['materials'], author.materials),
    ...under(['sections'], author.sections),
    ...Object.entries(author.sections).flatMap(([id, section]) => under(['sections', id, 'fields'], section.fields))
  ]
}

function reportRepeatedFields(author: Subject['author'], report: Subject['report']): void {
  const seen = new Map<string, string>()
  for (const [sectionId, section] of Object.entries(author.sections)) {
    for (const id of Object.keys(section.fields)) {
      const path = ['sections', sectionId, 'fields', id]
      const earlier = seen.get(id)
      if (earlier !== undefined) report(path, `字段“${id}”在“${earlier}”里已经写过`, '一个字段只写一次，多个事项要用就写进它的 for')
      seen.set(id, section.title)
    }
  }
}
