import type { Tone } from '@/components/tag/tag'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { guideText } from '@/locales/zh-cn/guide'
import { groupOf } from './material-groups'

const words = guideText.notice

/** How a material reaches the departments, in a word: green when the person need not care. */
export const wayTag = (planned: PlannedMaterial): { text: string, tone: Tone } => {
  if (planned.status !== 'to-provide') return { text: words.ways[planned.ways[0] ?? 'generated'], tone: 'green' }
  if (planned.optional) return { text: words.optionalMaterial, tone: 'neutral' }
  return { text: words.tags[groupOf(planned) === 'capture' ? 'capture' : 'prepare'], tone: 'amber' }
}
