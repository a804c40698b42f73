import { movePath } from './path-data'
import { dataAddress } from './sprite'

/** One layer of a drawing: filled and fading downwards, or stroked; as faint as its number says. */
export interface Layer {
  d: string
  fill?: number
  stroke?: number
  dashes?: string
}

const layer = ({ d, fill, stroke, dashes }: Layer): string => {
  const paint = fill === undefined ? `fill='none' stroke='red' stroke-opacity='${stroke ?? 1}'` : `fill='url(#f)' fill-opacity='${fill}'`
  return `<path ${paint}${dashes ? ` stroke-dasharray='${dashes}'` : ''} d='${movePath(d, 0, 0)}'/>`
}

/** Fills end softly: the drawing has no lower edge wherever it stands. */
const FADE = "<linearGradient id='f' x2='0' y2='1'><stop offset='.4'/><stop offset='1' stop-opacity='0'/></linearGradient>"

/** The sheet of one drawing: a mask whose opacity is the drawing's depth. */
export const pictureSheet = (selector: string, width: number, height: number, layers: Layer[]): string => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}' stroke-width='1.4'` +
    ` stroke-linecap='round' stroke-linejoin='round'>${FADE}${layers.map(layer).join('')}</svg>`
  return [
    '// Written by `npx tsx scripts/make-icons.ts` from the layers beside it; change those, not this.',
    `${selector}{-webkit-mask-image:url("${dataAddress(svg)}")}`,
    ''
  ].join('\n')
}
