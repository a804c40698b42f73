import type { Control, MiniHost, PageView, SetDataRecord, TreeStats } from '../../support/mini-host/types'

/** The largest a page ever was while somebody went through it. */
export interface PageMeasure extends TreeStats {
  route: string
  /** Largest setData, bytes of UTF-8 JSON. */
  setData: number
}

/** What the slowest phones bear: nodes of a page, levels, children of one node, bytes of one setData. */
export const MOST = { nodes: 600, depth: 20, maxChildren: 40, setData: 64 * 1024 }

/** Remembers the size of every page that is looked at, and the controls nobody named. */
export class Screens {
  readonly nameless = new Set<string>()
  private readonly largest = new Map<string, TreeStats>()

  look(page: PageView): void {
    const now = page.stats()
    const before = this.largest.get(page.route) ?? { nodes: 0, depth: 0, maxChildren: 0 }
    this.largest.set(page.route, {
      nodes: Math.max(before.nodes, now.nodes), depth: Math.max(before.depth, now.depth), maxChildren: Math.max(before.maxChildren, now.maxChildren)
    })
    for (const control of page.controls()) if (control.name === '') this.nameless.add(describe(page, control))
  }

  /** What is more than a slow phone bears, by limit and page. */
  overLimits(host: MiniHost): string[] {
    return this.measures(host).flatMap((page) => (['nodes', 'depth', 'maxChildren', 'setData'] as const).filter((limit) => page[limit] > MOST[limit]).map((limit) => `${limit} ${page.route}`))
  }

  measures(host: MiniHost): PageMeasure[] {
    return [...this.largest].map(([route, stats]) => ({ route, ...stats, setData: largestOf(host.setDatas.filter((record) => record.route === route)) }))
  }
}

const describe = (page: PageView, { role, tag, node }: Control): string => `${page.route}: ${role} <${tag} class="${String(node.attrs.class ?? '')}">`

const largestOf = (records: readonly SetDataRecord[]): number => records.reduce((most, { bytes }) => Math.max(most, bytes), 0)

/** The measures as lines of a table. */
export const measureTable = (title: string, measures: readonly PageMeasure[]): string => [
  `${title.padEnd(32)}   nodes   depth children setData`,
  ...measures.map(({ route, nodes, depth, maxChildren, setData }) =>
    `${route.padEnd(32)} ${[nodes, depth, maxChildren, setData].map((value) => String(value).padStart(7)).join(' ')}`)
].join('\n')
