import type { Plan } from '@/domain/plan/plan'
import { guideText } from '@/locales/zh-cn/guide'
import { html, type Html } from '../html'

const [WIDTH, ROW, LABEL, GAP, FIGURES] = [440, 22, 150, 10, 44]
const TRACK = WIDTH - LABEL - GAP - FIGURES

/** Draws what waits for what, in working days; what is done at once is a dot. */
export function chart({ items, timeline }: Plan): Html {
  const days = timeline.totalWorkingDays
  if (days === 0 || items.length < 2) return html``
  const at = (day: number): number => Math.round(LABEL + GAP + day / days * TRACK)
  const bars = timeline.rows.map(({ itemId, start, end, critical, immediate }, row) => {
    const name = items.find(({ item }) => item.id === itemId)?.item.shortName ?? ''
    const middle = row * ROW + ROW / 2
    const kind = critical && !immediate ? 'chart__bar chart__bar--critical' : 'chart__bar'
    return html`<text class="chart__name" x="${LABEL}" y="${middle + 5}" text-anchor="end">${name}</text>
${immediate ? html`<circle class="chart__bar" cx="${at(start)}" cy="${middle}" r="5"/>` : html`<rect class="${kind}" x="${at(start)}" y="${middle - 6}" width="${Math.max(4, at(end) - at(start))}" height="12" rx="3"/>`}
<text class="chart__days" x="${at(end) + 9}" y="${middle + 4}">${immediate ? '' : String(end)}</text>`
  })
  return html`<svg class="chart" role="img" aria-label="${guideText.notice.chartLabel}" viewBox="0 0 ${WIDTH} ${items.length * ROW}">${bars}</svg>`
}
