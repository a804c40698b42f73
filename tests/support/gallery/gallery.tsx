import { createRoot } from 'react-dom/client'
import '../../../src/styles/index.scss'
import type { PageProps } from '../../../src/components/page/page'
import { CameraGallery } from './camera-gallery'
import { ChartGallery } from './chart-gallery'
import { FieldGallery } from './field-gallery'
import { FrameGallery } from './frame-gallery'
import { StateGallery } from './state-gallery'

/** `?elder&dark&quiet&step=2&part=fields|frame|states|charts|camera` */
const query = new URLSearchParams(location.search)
const STEPS: readonly PageProps['textStep'][] = [0, 1, 2, 3]
const frame = {
  elder: query.has('elder'),
  dark: query.has('dark'),
  quiet: query.has('quiet'),
  textStep: STEPS[Number(query.get('step') ?? 0)] ?? 0,
  drawsTitleBar: query.has('host'),
  onBack: () => undefined
}
const PARTS: Readonly<Record<string, typeof FieldGallery>> = { fields: FieldGallery, frame: FrameGallery, states: StateGallery, charts: ChartGallery, camera: CameraGallery }
const Part = PARTS[query.get('part') ?? 'frame'] ?? FrameGallery

const place = document.getElementById('app')
if (place) createRoot(place).render(<Part frame={frame} />)
