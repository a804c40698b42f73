import { captureText as t } from '@/locales/zh-cn/capture'
import { Button } from '../button/button'
import type { IconName } from '../icon/icon-name'
import { pageAct, type PageAct, type SentPage } from './sent-page'

interface PageActButtonProps {
  page: SentPage
  /** Its place among the pages of its material, from one. */
  number: number
  onStop(): void
  onSend(): void
  /** Takes another in its place; absent where the screen has a button for that already. */
  onAnother?(): void
}

const ICONS: Readonly<Record<Exclude<PageAct, 'none'>, IconName>> = { stop: 'minus', send: 'upload', retry: 'refresh', another: 'camera' }
const LABELS: Readonly<Record<Exclude<PageAct, 'none'>, (number: number) => string>> =
  { stop: t.stopLabel, send: t.sendLabel, retry: t.retryLabel, another: t.anotherLabel }

/** The one thing to do with a page that is on its way or stuck. */
export const PageActButton = ({ page, number, onStop, onSend, onAnother }: PageActButtonProps) => {
  const act = pageAct(page)
  if (act === 'none') return null
  const press = { stop: onStop, send: onSend, retry: onSend, another: onAnother }[act]
  return press ? <Button small look="secondary" icon={ICONS[act]} text={t[act]} label={LABELS[act](number)} onPress={press} /> : null
}
