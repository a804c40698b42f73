import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Plant } from './lint-texts'

const ROOT = path.resolve(__dirname, '../../..')

/**
 * Who may import whom: the table of the house, written a second time on purpose.
 * x = anything, t = types only, o = own feature only, . = nothing.
 */
const TABLE = `
  from        types shared domain platform api stores components features pages locales styles mock    workers
  types         x     .      .       .      .    .       .          .       .      .      .     .      .
  shared        x     x      .       .      .    .       .          .       .      .      .     .      .
  domain        x     x      x       .      .    .       .          .       .      .      .     .      .
  platform      x     x      .       x      .    .       .          .       .      .      .     .      .
  api           x     x      .       x      x    .       .          .       .      .      .     .      .
  stores        x     x      x       x      x    x       .          .       .      .      .     .      .
  components    x     x      t       .      .    .       x          .       .      x      x     .      .
  features      x     x      x       .      .    x       x          o       .      x      x     .      .
  pages         x     x      .       .      .    x       x          x       x      x      x     .      .
  locales       x     x      t       .      .    .       .          .       .      x      .     .      .
  mock          x     x      x       .      .    .       .          .       .      .      .     x      .
  workers       x     x      x       x      .    .       .          .       .      .      .     .      x
`

/** A planted import and whether the house allows it. */
export interface Edge extends Plant {
  from: string
  to: string
  kind: 'value' | 'type'
  allowed: boolean
}

const PLACES: Readonly<Record<string, string>> = { types: 'types', mock: 'mock', features: 'src/features' }
const placeOf = (layer: string): string => PLACES[layer] ?? `src/${layer}`

const planted = (layer: string): string => `${placeOf(layer)}/${layer === 'features' ? 'planted/' : ''}planted.ts`

const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !/\.(d|weapp|alipay|config)\.tsx?$/.test(file)

/** Some file that stands in a layer: a style sheet for the styles, a module for all others. */
export function someFileOf(layer: string): string | undefined {
  const place = placeOf(layer)
  if (!existsSync(path.join(ROOT, place))) return undefined
  const files = readdirSync(path.join(ROOT, place), { recursive: true, encoding: 'utf8' }).sort()
  const found = files.find((file) => (layer === 'styles' ? file.endsWith('.scss') : isSource(file)))
  return found && `${place}/${found}`
}

/** Scripts and style sheets of the product are imported by alias, everything else by a relative path. */
const specifier = (from: string, target: string): string => {
  if (target.startsWith('src/')) return `@/${target.slice(4).replace(/(\.h5)?\.tsx?$/, '')}`
  const relative = path.relative(path.dirname(from), target).replace(/\.ts$/, '')
  return relative.startsWith('.') ? relative : `./${relative}`
}

const statement = (kind: Edge['kind'], source: string): string =>
  kind === 'type' ? `import type { Planted } from '${source}'\nexport type Other = Planted\n` : `import { planted } from '${source}'\nexport const other = planted\n`

const toEdge = (from: string, to: string, kind: Edge['kind'], allowed: boolean): Edge => {
  const filePath = planted(from)
  const target = someFileOf(to) ?? planted(to)
  return { from, to, kind, allowed, filePath, code: statement(kind, specifier(filePath, target)) }
}

const edgesOf = (from: string, to: string, mark: string): Edge[] => {
  if (mark === 't') return [toEdge(from, to, 'value', false), toEdge(from, to, 'type', true)]
  return [toEdge(from, to, 'value', mark === 'x')]
}

const rows = TABLE.trim().split('\n').map((line) => line.trim().split(/\s+/))
const [header = [], ...body] = rows

/** The layers of the table's first line. */
export const LAYERS: readonly string[] = header.slice(1)

/** Every pair of layers; a pair that is open to types only counts twice. */
export const EDGES: readonly Edge[] = body.flatMap(([from = '', ...marks]) =>
  marks.flatMap((mark, index) => edgesOf(from, LAYERS[index] ?? '', mark)))
