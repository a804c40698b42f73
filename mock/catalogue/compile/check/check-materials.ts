import type { Material } from '@types-contract/contract'
import type { Subject } from './subject'

/** Papers of the size of a card. */
const CARDS: readonly Material['documentKind'][] = ['id-card', 'bank-card']

/** A material shows what a good one looks like, and can be handed in when nothing spares it. */
export function checkMaterials({ servicePackage: { materials }, report }: Subject): void {
  for (const { id, name, sample, pages, sides, documentKind, exemption, ways } of materials) {
    const path = ['materials', id]
    if (sample === undefined) report(path, `材料“${name}”没有样例说明`, '加一行 sample，说清楚合格的是什么样')
    if (pages.min > pages.max) report([...path, 'pages'], `材料“${name}”的最少页数比最多页数还多`, '改 pages')
    const sparedForSure = exemption?.kind === 'generated' && !exemption.when
    const byHand = ways.some((way) => way === 'capture' || way === 'file' || way === 'commitment')
    if (!sparedForSure && !byHand) report(path, `材料“${name}”免不了提交的时候，没有办法交`, '写上 hand-in: [capture, file]')
    if (pages.names && pages.names.length > pages.max) report([...path, 'pages'], `材料“${name}”的页名比最多页数还多`, '改 pages')
    if (sides && !CARDS.includes(documentKind)) report([...path, 'sides'], `材料“${name}”不是卡，两面不能合成一页`, '写 document: id-card，或去掉 sides')
  }
}
