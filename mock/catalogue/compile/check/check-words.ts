import type { SourceFile } from '../source/source-file'
import type { Path } from '../finding'
import { fieldPath, type Subject } from './subject'

const PLACEHOLDER = /todo|fixme|lorem|x{3,}|×{3,}|待定|待补|待填|暂缺|占位|\?{2,}|？{2,}/i

/** Nothing unfinished is published: no placeholder stands anywhere in a file. */
export function checkPlaceholders({ value, report }: SourceFile): void {
  const walk = (node: unknown, path: Path): void => {
    if (typeof node === 'string' && PLACEHOLDER.test(node)) report(path, `还有没写完的内容“${node.slice(0, 20)}”`, '写上真实内容；不确定的写现有说法，并加 to-verify')
    if (typeof node !== 'object' || node === null) return
    const entries: [string | number, unknown][] = Array.isArray(node) ? node.map((child: unknown, index) => [index, child]) : Object.entries(node)
    for (const [key, child] of entries) walk(child, [...path, key])
  }
  walk(value, [])
}

/** Everything that only some people meet can say why it came in. */
export function checkReasons({ servicePackage: { items, materials, fields }, author, report }: Subject): void {
  const fix = '加一行 because，用一句话告诉办事人为什么'
  for (const { id, shortName, because } of items) {
    if (because === undefined) report(['items', id], `事项“${shortName}”没有说为什么要办`, fix)
  }
  for (const { id, name, because } of materials) {
    if (because === undefined) report(['materials', id], `材料“${name}”没有说为什么要交`, fix)
  }
  for (const { id, label, visibleWhen, because } of fields) {
    if (visibleWhen && because === undefined) report(fieldPath(author, id), `字段“${label}”只有一部分人要填，却没有说为什么`, fix)
  }
}
