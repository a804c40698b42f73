import { encode } from 'uqr'

const QUIET_ZONE = 2

/** The dark modules of a code as one path: a rectangle for every run in a row. */
export const qrPath = (rows: readonly (readonly boolean[])[]): string => {
  const parts: string[] = []
  rows.forEach((row, y) => {
    let from = -1
    for (let x = 0; x <= row.length; x += 1) {
      const dark = row[x] === true
      if (dark && from < 0) from = x
      if (!dark && from >= 0) {
        parts.push(`M${from} ${y}h${x - from}v1h-${x - from}z`)
        from = -1
      }
    }
  })
  return parts.join('')
}

/** A QR code as a picture for an image element of any end: black on white in every theme, or scanners fail. */
export const qrDataUri = (text: string): string => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(data)}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
