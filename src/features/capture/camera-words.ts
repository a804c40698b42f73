import { cameraText as t } from '@/locales/zh-cn/camera'
import { captureText } from '@/locales/zh-cn/capture'
import type { CameraStore } from '@/stores/camera-store'
import type { CapturedPaper } from '@/stores/capture-target'

/** What is laid into the frame: the side of a card, or what the rules say the page shows. */
export const sideOf = ({ pages, sides }: CapturedPaper, number: number, side: number | undefined): string | undefined => {
  const name = pages.names?.[number - 1]
  return side === undefined ? name : `${name ?? ''}${sides[side] ?? ''}`
}

/** 父母户口簿 · 第 2 页, 父母身份证 · 妈妈国徽面: what is taken is said where it is to be laid. */
export const titleOf = (paper: CapturedPaper, number: number, side: number | undefined): string => {
  const { name, pages, sides } = paper
  if (side === undefined) return pages.max > 1 ? t.titleOf(name, captureText.pageName(number, undefined)) : name
  return t.titleOf(name, pages.names || pages.max === 1 ? sideOf(paper, number, side) ?? '' : captureText.pageName(number, sides[side]))
}

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
