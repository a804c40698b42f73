import { cameraText as t } from '@/locales/zh-cn/camera'
import { captureText } from '@/locales/zh-cn/capture'
import type { CameraStore } from '@/stores/camera-store'
import type { CapturedPaper } from '@/stores/capture-target'

/** What a page shows: the name the rules give it, or the side of a card. */
export const sideOf = ({ documentKind, pages }: CapturedPaper, number: number): string | undefined => {
  const card = documentKind === 'id-card' && pages.max > 1 ? t.cardSides[(number - 1) % t.cardSides.length] : undefined
  return pages.names?.[number - 1] ?? card
}

/** 父母户口簿 · 第 2 页: what the page shows is said where it is to be laid. */
export const titleOf = ({ name, pages }: CapturedPaper, number: number): string =>
  (pages.max > 1 ? t.titleOf(name, captureText.pageName(number, undefined)) : name)

/** The one line on the camera screen: what is going on, or what to do. */
export const hintOf = ({ phase, hint, watched, missed, taken, torch }: CameraStore, automatic: boolean, side: string | undefined, lost: boolean): string => {
  if (lost) return t.notKept.title
  if (phase === 'opening' || phase === 'closed') return t.opening
  if (phase === 'shooting' || phase === 'resting') return t.shooting
  if (missed) return t.missed
  if (!watched) return t.byHand
  if (hint === 'no-page') return t.lay(side)
  if (hint === 'too-dark' && torch.offered && !torch.on) return t.hintWithTorch
  return hint === 'ready' && automatic && !taken ? t.releasing : t.hints[hint]
}
