import type { Camera } from './camera'
import { KNOWN_PAPERS, drawPaper } from './papers'
import { layPage } from './page-mesh'
import type { Random } from './random'
import { disc, mix, polygon, stroke } from './raster'
import type { Colour, Raster, Spot } from './raster'

const anyColour = (random: Random): Colour => [random.between(20, 230), random.between(20, 230), random.between(20, 230)]

/** A place away from the middle, where clutter usually lies. */
const aside = (random: Random, { width, height }: Raster): Spot => {
  const angle = random.between(0, Math.PI * 2)
  const far = random.between(0.36, 0.62)
  return { x: width * (0.5 + far * Math.cos(angle)), y: height * (0.5 + far * Math.sin(angle)) }
}

function pen(target: Raster, random: Random): void {
  const from = aside(random, target)
  const angle = random.between(0, Math.PI * 2)
  const length = random.between(120, 330)
  const to = { x: from.x + length * Math.cos(angle), y: from.y + length * Math.sin(angle) }
  stroke(target, { x: from.x + 4, y: from.y + 4 }, { x: to.x + 4, y: to.y + 4 }, 13, [30, 26, 24], 0.35)
  stroke(target, from, to, random.between(8, 14), anyColour(random))
  stroke(target, from, { x: from.x + (to.x - from.x) * 0.08, y: from.y + (to.y - from.y) * 0.08 }, 5, [30, 30, 30])
}

function cup(target: Raster, random: Random): void {
  const middle = aside(random, target)
  const radius = random.between(50, 110)
  const colour = anyColour(random)
  disc(target, { x: middle.x + 9, y: middle.y + 9 }, radius, radius, [20, 20, 20], 0.35)
  disc(target, middle, radius, radius, colour)
  disc(target, middle, radius * 0.86, radius * 0.86, [colour[0] * 0.5, colour[1] * 0.4, colour[2] * 0.35])
}

function block(target: Raster, random: Random): void {
  const middle = aside(random, target)
  const [wide, high] = [random.between(60, 200), random.between(50, 160)]
  const angle = random.between(0, Math.PI)
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([u = 0, v = 0]) => ({ x: middle.x + u * wide * c - v * high * s, y: middle.y + u * wide * s + v * high * c }))
  polygon(target, corners.map(({ x, y }) => ({ x: x + 6, y: y + 6 })), [20, 20, 20], 0.4)
  polygon(target, corners, anyColour(random))
}

function cable(target: Raster, random: Random): void {
  let at = aside(random, target)
  let angle = random.between(0, Math.PI * 2)
  const colour: Colour = random.chance(0.5) ? [30, 30, 30] : [225, 225, 225]
  for (let step = 0; step < 40; step += 1) {
    angle += random.normal() * 0.25
    const next = { x: at.x + 14 * Math.cos(angle), y: at.y + 14 * Math.sin(angle) }
    stroke(target, at, next, 6, colour)
    at = next
  }
}

/** Another paper that looks out from the side or from under the page. */
export function otherPaper(target: Raster, camera: Camera, random: Random, size: readonly [number, number]): void {
  const paper = random.pick(KNOWN_PAPERS)
  const page = drawPaper(paper, random, 500)
  const angle = random.between(0, Math.PI * 2)
  const far = random.between(0.75, 1.05)
  const move = { x: Math.cos(angle) * far * (size[0] + paper.size[0]) / 2, y: Math.sin(angle) * far * (size[1] + paper.size[1]) / 2 }
  const [c, s] = [Math.cos(random.normal() * 0.4), Math.sin(random.normal() * 0.4)]
  const moved: Camera = { ...camera, project: (x, y, z) => camera.project(x * c - y * s + move.x, x * s + y * c + move.y, z) }
  layPage(target, page, moved, paper.size, () => 0)
}

/** Scatters a few everyday things around the middle. */
export function scatter(target: Raster, random: Random, count: number): void {
  for (let at = 0; at < count; at += 1) random.pick([pen, cup, block, cable])(target, random)
}

const skinTone = (random: Random): Colour => {
  const light = random.between(0.55, 1)
  return [228 * light, 178 * light, 148 * light]
}

/** Fingers that reach over the border of a page from outside, and hold it. */
export function hold(target: Raster, random: Random, corners: readonly Spot[]): void {
  const skin = skinTone(random)
  const side = random.whole(0, 3)
  const a = corners[side] ?? { x: 0, y: 0 }
  const b = corners[(side + 1) % 4] ?? a
  const middle = corners.reduce((sum, { x, y }) => ({ x: sum.x + x / 4, y: sum.y + y / 4 }), { x: 0, y: 0 })
  const share = random.between(0.15, 0.75)
  const fingers = random.whole(1, 4)
  for (let finger = 0; finger < fingers; finger += 1) {
    const at = { x: a.x + (b.x - a.x) * (share + finger * 0.055), y: a.y + (b.y - a.y) * (share + finger * 0.055) }
    const inwards = { x: middle.x - at.x, y: middle.y - at.y }
    const length = Math.hypot(inwards.x, inwards.y) || 1
    const reach = random.between(20, 65)
    const tip = { x: at.x + inwards.x / length * reach, y: at.y + inwards.y / length * reach }
    const root = { x: at.x - inwards.x / length * 420, y: at.y - inwards.y / length * 420 }
    const thick = random.between(30, 46)
    stroke(target, { x: root.x + 5, y: root.y + 6 }, { x: tip.x + 5, y: tip.y + 6 }, thick, [20, 16, 14], 0.3)
    stroke(target, root, tip, thick, skin)
    stroke(target, { x: root.x + (tip.x - root.x) * 0.9, y: root.y + (tip.y - root.y) * 0.9 }, tip, thick * 0.55, [skin[0] + 16, skin[1] + 10, skin[2] + 8])
  }
}

/** Round, shaded shapes like heads, balls or fruit. */
export function roundThings(target: Raster, random: Random): void {
  for (let thing = 0; thing < random.whole(1, 4); thing += 1) {
    const middle = { x: target.width * random.between(0.15, 0.85), y: target.height * random.between(0.15, 0.85) }
    const [wide, high] = [random.between(70, 220), random.between(80, 260)]
    const colour = random.chance(0.6) ? skinTone(random) : anyColour(random)
    for (let y = Math.floor(middle.y - high); y <= middle.y + high; y += 1) {
      for (let x = Math.floor(middle.x - wide); x <= middle.x + wide; x += 1) {
        const far = ((x - middle.x) / wide) ** 2 + ((y - middle.y) / high) ** 2
        const light = 1.1 - 0.5 * far - 0.15 * (x - middle.x) / wide
        if (far < 1) mix(target, x, y, [colour[0] * light, colour[1] * light, colour[2] * light], Math.min(1, (1 - far) * 30))
      }
    }
    if (random.chance(0.5)) {
      for (const eye of [-0.35, 0.35]) disc(target, { x: middle.x + eye * wide, y: middle.y - high * 0.15 }, wide * 0.12, high * 0.06, [40, 30, 28])
      stroke(target, { x: middle.x - wide * 0.25, y: middle.y + high * 0.45 }, { x: middle.x + wide * 0.25, y: middle.y + high * 0.45 }, 8, [150, 70, 70])
    }
  }
}
