import { movePath } from './path-data'

/** One drawing: what is stroked and what is filled. */
export interface Drawing {
  name: string
  lines: string
  filled?: string
}

/** How the drawings of one sheet stand in their picture. */
export interface SheetPlan {
  drawings: Drawing[]
  grid: number
  stroke: number
  columns: number
  /** Who carries the picture; left out, every drawing's own selector does. */
  carrier?: string
  /** The selector of one drawing. */
  selector: (name: string) => string
}

const rowsOf = ({ drawings, columns }: SheetPlan): number => Math.ceil(drawings.length / columns)

const cellOf = (index: number, columns: number) => ({ column: index % columns, row: Math.floor(index / columns) })

const element = (data: string, attributes = ''): string => `<path ${attributes}d='${data}'/>`

const drawn = (plan: SheetPlan): string =>
  plan.drawings.map(({ lines, filled }, index) => {
    const { column, row } = cellOf(index, plan.columns)
    const moved = (data: string): string => movePath(data, column * plan.grid, row * plan.grid)
    return element(moved(lines)) + (filled ? element(moved(filled), "fill='red' stroke='none' ") : '')
  }).join('')

const picture = (plan: SheetPlan): string =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${plan.columns * plan.grid} ${rowsOf(plan) * plan.grid}'` +
  ` fill='none' stroke='red' stroke-width='${plan.stroke}' stroke-linecap='round' stroke-linejoin='round'>${drawn(plan)}</svg>`

/** The few characters a data address must not hold; everything else stays readable and short. */
export const dataAddress = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/%/g, '%25').replace(/#/g, '%23').replace(/</g, '%3C').replace(/>/g, '%3E')}`

const percent = (place: number, count: number): string =>
  count < 2 || place === 0 ? '0' : `${Math.round((place / (count - 1)) * 1_000_000) / 10_000}%`

const placeRule = (plan: SheetPlan, { name }: Drawing, index: number): string => {
  const { column, row } = cellOf(index, plan.columns)
  const place = `${percent(column, plan.columns)} ${percent(row, rowsOf(plan))}`
  return `${plan.selector(name)}{-webkit-mask-position:${place}}`
}

const carriers = (plan: SheetPlan): string =>
  plan.carrier ?? plan.drawings.map(({ name }) => plan.selector(name)).join(',')

/**
 * The sheet: one picture that holds every drawing, and one rule per name that moves it
 * into view. A picture per icon would repeat its frame a hundred times.
 */
export const iconSheet = (plan: SheetPlan): string => [
  '// Written by `npx tsx scripts/make-icons.ts` from the paths beside it; change those, not this.',
  `${carriers(plan)}{` +
    `-webkit-mask-image:url("${dataAddress(picture(plan))}");` +
    `-webkit-mask-size:${plan.columns * 100}% ${rowsOf(plan) * 100}%}`,
  ...plan.drawings.map((drawing, index) => placeRule(plan, drawing, index)),
  ''
].join('\n')
