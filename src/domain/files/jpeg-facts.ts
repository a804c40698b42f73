import { latinText } from './latin'
import { big16, big32 } from './numbers'
import { framesOf } from './jpeg-segments'

/** What a document writer must know of a JPEG. */
export interface JpegFacts {
  width: number
  height: number
  /** 1 grey, 3 colour, 4 for printing presses. */
  components: number
  /** Degrees clockwise it has to be turned to stand upright, as its camera noted. */
  turn: 0 | 90 | 180 | 270
}

const EXIF = 'Exif\0\0'
const ORIENTATION = 0x0112
const ENTRY = 12
/** EXIF's eight ways to hold a camera; the mirrored ones count as their unmirrored neighbours. */
const TURNS: Readonly<Record<number, JpegFacts['turn']>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 }

/** Reads the orientation from the first folder of an Exif segment. 依据: CIPA DC-008 (Exif). */
const turnOf = (segment: Uint8Array): JpegFacts['turn'] => {
  if (latinText(segment.subarray(0, EXIF.length)) !== EXIF) return 0
  const tiff = segment.subarray(EXIF.length)
  const little = tiff[0] === 0x49
  const two = (at: number): number => (little ? ((tiff[at + 1] ?? 0) << 8) | (tiff[at] ?? 0) : big16(tiff, at))
  const four = (at: number): number => (little ? two(at + 2) * 65536 + two(at) : big32(tiff, at))
  const folder = four(4)
  const count = Math.min(two(folder), 64)
  for (let entry = 0; entry < count; entry += 1) {
    const at = folder + 2 + entry * ENTRY
    if (two(at) === ORIENTATION) return TURNS[two(at + 8)] ?? 0
  }
  return 0
}

/** Size, colours and turn of a JPEG; undefined when its head is broken. */
export const jpegFacts = (bytes: Uint8Array): JpegFacts | undefined => {
  let turn: JpegFacts['turn'] = 0
  for (const { marker, data } of framesOf(bytes)) {
    if (marker === 'exif') turn = turnOf(data)
    if (marker === 'frame') return { height: big16(data, 1), width: big16(data, 3), components: data[5] ?? 0, turn }
  }
  return undefined
}
