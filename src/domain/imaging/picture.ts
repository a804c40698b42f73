/** A picture as a phone hands it over: rows from the top, one byte (grey) or four (red, green, blue, opacity) a pixel. */
export interface Picture {
  data: Uint8Array | Uint8ClampedArray
  width: number
  height: number
}

/** One channel of a picture, ready to be reckoned with. */
export interface Plane {
  data: Float32Array
  width: number
  height: number
}

/** An empty plane. */
export const plane = (width: number, height: number): Plane => ({ data: new Float32Array(width * height), width, height })

/** Bytes a pixel: 4, 1, or 0 when the data does not fit the size, which makes the picture unusable. */
export function channelsOf({ data, width, height }: Picture): 0 | 1 | 4 {
  const pixels = width * height
  if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1) return 0
  if (data.length >= pixels * 4) return 4
  return data.length >= pixels ? 1 : 0
}
