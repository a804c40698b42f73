import jpeg from 'jpeg-js'
import type { DocumentKind } from '@/domain/imaging/kinds'
import type { Picture } from '@/domain/imaging/picture'
import { cameraOf, randomView } from './camera'
import type { Camera } from './camera'
import { HELD_OUT_EMPTY, KNOWN_EMPTY, cover } from './empty-scenes'
import type { EmptyScene } from './empty-scenes'
import { castShadow, dropShadow, expose, mirrorLamp, unevenLight } from './light'
import { hold, otherPaper, scatter } from './objects'
import { defocus, grain, smear } from './optics'
import { HELD_OUT_PAPERS, KNOWN_PAPERS, drawPaper } from './papers'
import type { Paper } from './papers'
import { layPage, randomCurl } from './page-mesh'
import { PRACTICE_SURFACES } from './practice-grounds'
import { PRACTICE_PAPERS } from './practice-papers'
import { PRACTICE_EMPTY } from './practice-scenes'
import { randomFrom } from './random'
import type { Random } from './random'
import { raster } from './raster'
import type { Raster, Spot } from './raster'
import { HELD_OUT_SURFACES, KNOWN_SURFACES } from './surfaces'
import type { SurfaceFamily } from './surfaces'

/**
 * Thresholds and weights are found on `tuning` and `practice` and reported on `reporting`, which has seeds, papers, surfaces and
 * scenes of its own. Half of `practice` is papers, surfaces and scenes that neither of the others shows.
 */
export type Split = 'tuning' | 'practice' | 'reporting'

const FIRST_PAGE: Record<Split, number> = { tuning: 0, practice: 5_000_000, reporting: 1_000_001 }
const FIRST_EMPTY: Record<Split, number> = { tuning: 2_000_000, practice: 7_000_000, reporting: 3_000_001 }

/** What was done to a picture, so that it is known what should be found. */
export interface Truth {
  /** Corners in the photograph; undefined when it shows no page. */
  corners?: [Spot, Spot, Spot, Spot]
  paper: string
  scene: string
  kind: DocumentKind
  /** `soft` lies between sharp and blurred: either answer is right. */
  sharpness: 'sharp' | 'soft' | 'blurred'
  glare: boolean
  dark: boolean
  cut: boolean
  held: boolean
}

export interface Sample {
  seed: number
  photo: Picture
  /** The photograph as a JPEG file. */
  file: Uint8Array
  truth: Truth
}

const KINDS: readonly DocumentKind[] = ['id-card', 'household-register', 'a4', 'a4', 'licence', 'certificate', 'bank-card', 'free', 'drawing', 'photo']

/** What goes wrong in one picture: mostly nothing, sometimes one thing, rarely two. */
interface Faults {
  blurred: boolean
  soft: boolean
  glare: boolean
  dark: boolean
  cut: boolean
}

const drawFaults = (random: Random): Faults => ({
  blurred: random.chance(0.15), soft: random.chance(0.04), glare: random.chance(0.13), dark: random.chance(0.13), cut: random.chance(0.05)
})

interface Families<T> {
  known: readonly T[]
  practice: readonly T[]
  heldOut: readonly T[]
}

function mixed<T>(random: Random, split: Split, { known, practice, heldOut }: Families<T>, share = 0.5): T {
  if (split === 'tuning' || !random.chance(share)) return random.pick(known)
  return random.pick(split === 'reporting' ? heldOut : practice)
}

const PAPERS: Families<Paper> = { known: KNOWN_PAPERS, practice: PRACTICE_PAPERS, heldOut: HELD_OUT_PAPERS }
const SURFACES: Families<SurfaceFamily> = { known: KNOWN_SURFACES, practice: PRACTICE_SURFACES, heldOut: HELD_OUT_SURFACES }
const EMPTY: Families<EmptyScene> = { known: KNOWN_EMPTY, practice: PRACTICE_EMPTY, heldOut: HELD_OUT_EMPTY }
const GROUNDS: Record<Split, readonly SurfaceFamily[]> = {
  tuning: KNOWN_SURFACES, practice: [...KNOWN_SURFACES, ...PRACTICE_SURFACES], reporting: [...KNOWN_SURFACES, ...HELD_OUT_SURFACES]
}

const outside = ({ x, y }: Spot, { width, height }: Raster, margin: number): boolean =>
  x < margin || y < margin || x > width - margin || y > height - margin

/** Holds the camera so that the page is whole, or cut if it shall be. */
function aim(random: Random, paper: Paper, cut: boolean): Camera {
  for (let attempt = 0; ; attempt += 1) {
    const view = randomView(random, paper.size, cut ? { share: [0.5, 0.95] } : { share: [0.25, 0.72] })
    if (cut) view.middle = { x: view.middle.x + random.between(-0.3, 0.3) * view.width, y: view.middle.y + random.between(-0.3, 0.3) * view.height }
    const camera = cameraOf(view)
    const [w, h] = [paper.size[0] / 2, paper.size[1] / 2]
    const corners = [camera.project(-w, -h, 0), camera.project(w, -h, 0), camera.project(w, h, 0), camera.project(-w, h, 0)]
    const out = corners.filter((corner) => outside(corner, { data: new Float32Array(0), ...view }, cut ? -8 : 14)).length
    if (cut ? out > 0 && out < 3 : out === 0 || attempt > 60) return camera
  }
}

function mirror(target: Raster, mask: Float32Array, corners: readonly Spot[], random: Random, strength: number): void {
  const [a, b, c, d] = corners
  if (!a || !b || !c || !d) return
  const [u, v] = [random.between(0.25, 0.75), random.between(0.25, 0.75)]
  const middle = { x: (a.x * (1 - u) + b.x * u) * (1 - v) + (d.x * (1 - u) + c.x * u) * v, y: (a.y * (1 - u) + b.y * u) * (1 - v) + (d.y * (1 - u) + c.y * u) * v }
  const size = Math.hypot(c.x - a.x, c.y - a.y)
  mirrorLamp(target, mask, { middle, wide: size * random.between(0.09, 0.2), high: size * random.between(0.08, 0.13), angle: random.between(0, 3), strength })
}

/** A photograph from its file. */
export const develop = (file: Uint8Array): Picture => jpeg.decode(file, { useTArray: true, formatAsRGBA: true })

/** What lens, sensor and file format do to a picture of the world. */
function photograph(world: Raster, random: Random, faults: Faults): Pick<Sample, 'photo' | 'file'> {
  unevenLight(world, random, random.between(0, 0.45))
  const exposure = faults.dark ? random.between(0.12, 0.28) : random.between(0.72, 1.05)
  const lit = expose(world, exposure, random.normal() * 0.05)
  if (faults.blurred && random.chance(0.4)) {
    defocus(lit, 0.7)
    smear(lit, random.between(9, 20), random.between(0, Math.PI))
  } else defocus(lit, faults.blurred ? random.between(2.3, 5.5) : faults.soft ? random.between(1.1, 2) : random.between(0.45, 0.95))
  grain(lit, random, faults.dark ? random.between(1.5, 4.5) : random.between(0.5, 3.5))
  const data = new Uint8Array(lit.width * lit.height * 4)
  for (let from = 0, to = 0; from < lit.data.length; from += 3, to += 4) {
    for (let channel = 0; channel < 3; channel += 1) data[to + channel] = Math.max(0, Math.min(255, Math.round(lit.data[from + channel] ?? 0)))
    data[to + 3] = 255
  }
  const file = jpeg.encode({ data, width: lit.width, height: lit.height }, random.whole(55, 93)).data
  return { photo: develop(file), file }
}

/** Makes the photograph of a page that belongs to a seed. */
export function pageSample(seed: number, split: Split): Sample {
  const random = randomFrom(seed * 2 + FIRST_PAGE[split])
  const paper = mixed(random, split, PAPERS)
  const surface = mixed(random, split, SURFACES)
  const faults = drawFaults(random)
  const camera = aim(random, paper, faults.cut)
  const world = raster(camera.width, camera.height)
  cover(world, camera, surface.make(random))
  if (random.chance(0.3)) otherPaper(world, camera, random, paper.size)
  if (random.chance(0.5)) scatter(world, random, random.whole(1, 4))
  const stiff = paper.kind === 'id-card' || paper.kind === 'bank-card'
  const page = drawPaper(paper, random, 1100)
  const { corners, mask } = layPage(world, page, camera, paper.size, randomCurl(random, paper.size, stiff))
  dropShadow(world, mask, random)
  const lamp = faults.glare && !faults.dark
  if (lamp) mirror(world, mask, corners, random, random.between(480, 800))
  else if (random.chance(0.2)) mirror(world, mask, corners, random, random.between(10, 30))
  const held = random.chance(0.18)
  if (held) hold(world, random, corners)
  if (random.chance(0.25)) castShadow(world, random)
  const taken = photograph(world, random, faults)
  const sharpness = faults.blurred ? 'blurred' : faults.soft ? 'soft' : 'sharp'
  return { seed, ...taken, truth: { corners, paper: paper.name, scene: surface.name, kind: paper.kind, sharpness, glare: lamp, dark: faults.dark, cut: faults.cut, held } }
}

/** Makes the photograph without a page that belongs to a seed. */
export function emptySample(seed: number, split: Split): Sample {
  const random = randomFrom(seed * 2 + FIRST_EMPTY[split])
  const scene = mixed(random, split, EMPTY, 0.6)
  const faults = { ...drawFaults(random), cut: false, glare: false }
  const world = scene.draw(random, GROUNDS[split])
  if (random.chance(0.3)) castShadow(world, random)
  const taken = photograph(world, random, faults)
  const sharpness = faults.blurred ? 'blurred' : faults.soft ? 'soft' : 'sharp'
  return { seed, ...taken, truth: { paper: 'none', scene: scene.name, kind: random.pick(KINDS), sharpness, glare: false, dark: faults.dark, cut: false, held: false } }
}
