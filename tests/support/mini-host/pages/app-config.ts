import fs from 'node:fs'
import path from 'node:path'

interface Subpackage { root: string, pages: string[] }
interface AppJson {
  pages: string[]
  subPackages?: Subpackage[]
  subpackages?: Subpackage[]
  tabBar?: { list?: { pagePath: string }[], items?: { pagePath: string }[] }
  usingComponents?: Record<string, string>
}

/** What app.json and the pages' own JSON files say. */
export class AppConfig {
  readonly routes: string[]
  readonly tabs: Set<string>
  private readonly json: AppJson
  private readonly components = new Map<string, Record<string, string>>()

  constructor(readonly dist: string) {
    this.json = readJson(path.join(dist, 'app.json')) as unknown as AppJson
    const subpackages = this.json.subPackages ?? this.json.subpackages ?? []
    this.routes = [...this.json.pages, ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`))]
    this.tabs = new Set((this.json.tabBar?.list ?? this.json.tabBar?.items ?? []).map(({ pagePath }) => pagePath))
  }

  get home(): string {
    return this.routes[0] ?? ''
  }

  /** The custom components a page or component may use: tag to route. */
  componentsOf(route: string): Record<string, string> {
    const known = this.components.get(route) ?? this.readComponents(route)
    this.components.set(route, known)
    return known
  }

  private readComponents(route: string): Record<string, string> {
    const file = path.join(this.dist, `${route}.json`)
    const own = fs.existsSync(file) ? readJson(file).usingComponents : {}
    const tags = { ...this.json.usingComponents, ...(own as Record<string, string> | undefined) }
    return Object.fromEntries(Object.entries(tags).map(([tag, target]) => [tag, this.routeOf(route, target)]))
  }

  private routeOf(route: string, target: string): string {
    if (target.startsWith('/')) return target.slice(1)
    return path.posix.normalize(path.posix.join(path.posix.dirname(route), target))
  }
}

const readJson = (file: string): Record<string, unknown> => JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>
