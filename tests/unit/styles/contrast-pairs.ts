/**
 * Which colour stands on which. `text` needs 4.5 and 7 in elder mode; `shape` (edges of
 * controls, bars, the focus ring, icons that carry meaning) needs 3 in every mode.
 */
export interface Pair {
  kind: 'text' | 'shape'
  on: string[]
  colours: string[]
}

const SURFACES = ['color-ground', 'color-card', 'color-sunken', 'color-chosen', 'color-action-tint']
const TINTS = ['color-green-tint', 'color-amber-tint', 'color-red-tint']

export const pairs: Pair[] = [
  { kind: 'text', on: [...SURFACES, ...TINTS], colours: ['color-ink', 'color-ink-2', 'color-ink-3'] },
  { kind: 'text', on: [...SURFACES, ...TINTS], colours: ['color-action', 'color-action-strong'] },
  { kind: 'text', on: [...SURFACES, 'color-green-tint'], colours: ['color-green'] },
  { kind: 'text', on: [...SURFACES, 'color-amber-tint'], colours: ['color-amber'] },
  { kind: 'text', on: [...SURFACES, 'color-red-tint'], colours: ['color-red'] },
  { kind: 'text', on: ['color-header', 'color-header-quiet'], colours: ['color-ink', 'color-ink-2'] },
  { kind: 'text', on: ['color-action-fill', 'color-action-fill-pressed'], colours: ['color-on-action'] },
  { kind: 'text', on: ['color-disabled'], colours: ['color-on-disabled'] },
  { kind: 'text', on: ['color-tile'], colours: ['color-on-tile'] },
  { kind: 'text', on: ['color-camera'], colours: ['color-on-camera', 'color-camera-good', 'color-camera-hint'] },
  { kind: 'text', on: ['color-camera-good-tint'], colours: ['color-camera-good'] },
  { kind: 'text', on: ['color-camera-hint-tint'], colours: ['color-camera-hint'] },
  { kind: 'shape', on: SURFACES, colours: ['color-edge', 'color-focus'] },
  { kind: 'shape', on: ['color-card', 'color-ground'], colours: ['color-action-fill', 'color-chart-plan', 'color-chart-done', 'color-chart-run', 'color-chart-optional', 'color-chart-today'] },
  { kind: 'shape', on: ['color-chart-pause-2'], colours: ['color-ink'] },
  { kind: 'shape', on: ['color-camera'], colours: ['color-camera-frame'] }
]
