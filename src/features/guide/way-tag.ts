import type { Tone } from '@/components/tag/tag'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { guideText } from '@/locales/zh-cn/guide'

/** How a material reaches the departments, in a word: green when the person need not care. */
export const wayTag = ({ status, ways, optional }: PlannedMaterial): { text: string, tone: Tone } => {
  const { ways: words, optionalMaterial, groups } = guideText.notice
  if (status !== 'to-provide') return { text: words[ways[0] ?? 'generated'], tone: 'green' }
  return optional ? { text: optionalMaterial, tone: 'neutral' } : { text: groups.toHandIn, tone: 'amber' }
}
