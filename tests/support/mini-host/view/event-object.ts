import type { Guest } from '../guest/guest'
import type { MiniElement } from '../types'

/** Events that climb from the touched element to the page; everything else stays where it is. */
const CLIMBING = new Set([
  'tap', 'longpress', 'longtap', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'touchforcechange',
  'transitionend', 'animationstart', 'animationiteration', 'animationend'
])

/** Alipay writes some names in camel case. */
const ALIPAY_NAMES: Record<string, string> = {
  touchstart: 'touchStart', touchmove: 'touchMove', touchend: 'touchEnd', touchcancel: 'touchCancel', longtap: 'longTap'
}

const POINT = { identifier: 0, clientX: 10, clientY: 10, pageX: 10, pageY: 10, x: 10, y: 10 }

export const climbs = (type: string): boolean => CLIMBING.has(type)

const datasetOf = (node: MiniElement): Record<string, unknown> =>
  Object.fromEntries(Object.entries(node.attrs).filter(([name]) => name.startsWith('data-'))
    .map(([name, value]) => [name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]))

const described = (node: MiniElement): Record<string, unknown> =>
  ({ id: node.attrs.id ?? '', offsetLeft: 0, offsetTop: 0, dataset: datasetOf(node) })

const targets = (guest: Guest, target: MiniElement, current: MiniElement): Record<string, unknown> => {
  if (guest.platform === 'weapp') return { target: described(target), currentTarget: described(current), mark: {} }
  // Alipay's target carries the dataset of the element that listens, and the touched one's beside it.
  return {
    target: { ...described(target), tagName: target.tag, dataset: datasetOf(current), targetDataset: datasetOf(target) },
    currentTarget: { ...described(current), tagName: current.tag }
  }
}

const touches = (type: string, detail: unknown): Record<string, unknown> => {
  if (!climbs(type)) return {}
  const given = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'touches') as unknown : undefined
  const points = Array.isArray(given) ? given : [POINT]
  return { touches: type === 'touchend' ? [] : points, changedTouches: points }
}

/** The event as one listening element receives it. */
export const eventObject = (guest: Guest, type: string, detail: unknown, target: MiniElement, current: MiniElement): unknown =>
  guest.realm.toGuest({
    type: guest.platform === 'alipay' ? ALIPAY_NAMES[type] ?? type : type, timeStamp: Math.round(performance.now()), detail: detail ?? {},
    ...targets(guest, target, current), ...touches(type, detail)
  })
