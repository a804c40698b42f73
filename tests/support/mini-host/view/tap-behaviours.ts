import type { MiniElement } from '../types'
import { groupValue, formValue } from './form-values'
import { isNativeControl, labelled } from './labels'
import { closest, elementsOf, flag } from './nodes'
import type { Touching } from './touching'

const announce = (touch: Touching, node: MiniElement, groupTag: string): void => {
  const group = closest(node, (candidate) => candidate.tag === groupTag)
  if (group) touch.dispatch(group, 'change', { value: groupValue(group) })
}

const tapRadio = (touch: Touching, node: MiniElement): void => {
  if (flag(node, 'checked')) return
  const group = closest(node, (candidate) => candidate.tag === 'radio-group')
  for (const other of group ? elementsOf(group).filter((one) => one.tag === 'radio') : []) touch.keep(other, other === node)
  touch.keep(node, true)
  if (touch.platform === 'alipay') touch.dispatch(node, 'change', { value: true })
  announce(touch, node, 'radio-group')
}

const tapCheckbox = (touch: Touching, node: MiniElement): void => {
  const checked = !flag(node, 'checked')
  touch.keep(node, checked)
  if (touch.platform === 'alipay') touch.dispatch(node, 'change', { value: checked })
  announce(touch, node, 'checkbox-group')
}

const tapSwitch = (touch: Touching, node: MiniElement): void => {
  const checked = !flag(node, 'checked')
  touch.keep(node, checked)
  touch.dispatch(node, 'change', { value: checked })
}

const attribute = (node: MiniElement, ...names: string[]): string => {
  const value = names.map((name) => node.attrs[name]).find((one) => typeof one === 'string' && one !== '')
  return typeof value === 'string' ? value : ''
}

const tapForm = (touch: Touching, node: MiniElement): void => {
  const kind = attribute(node, 'form-type', 'formType')
  const form = closest(node, (candidate) => candidate.tag === 'form')
  if (!form || (kind !== 'submit' && kind !== 'reset')) return
  touch.dispatch(form, kind, kind === 'submit' ? { value: formValue(form), target: {} } : { target: {} })
}

/** What a button's open-type makes the host do before it calls back. */
const OPEN_TYPES: Record<string, { event: string, detail: (touch: Touching) => unknown }> = {
  getPhoneNumber: { event: 'getphonenumber', detail: () => ({ errMsg: 'getPhoneNumber:ok', code: 'phone-code' }) },
  getAuthorize: { event: 'getauthorize', detail: () => ({}) },
  agreePrivacyAuthorization: { event: 'agreeprivacyauthorization', detail: (touch) => { touch.agreeToPrivacy(); return { errMsg: 'agreePrivacyAuthorization:ok' } } },
  chooseAvatar: { event: 'chooseavatar', detail: () => ({ avatarUrl: '' }) },
  openSetting: { event: 'opensetting', detail: () => ({ authSetting: {} }) },
  contact: { event: 'contact', detail: () => ({}) },
  share: { event: 'share', detail: (touch) => { touch.share(); return {} } }
}

const tapButton = (touch: Touching, node: MiniElement): void => {
  tapForm(touch, node)
  for (const name of attribute(node, 'open-type', 'openType').split('|')) {
    const opened = OPEN_TYPES[name]
    if (opened) touch.dispatch(node, opened.event, opened.detail(touch))
  }
}

const tapNavigator = (touch: Touching, node: MiniElement): void => {
  const url = attribute(node, 'url')
  if (url !== '') touch.navigate(attribute(node, 'open-type') || 'navigate', url)
}

const BEHAVIOURS: Record<string, (touch: Touching, node: MiniElement) => void> = {
  button: tapButton, radio: tapRadio, checkbox: tapCheckbox, switch: tapSwitch, navigator: tapNavigator,
  input: (touch, node) => touch.focus(node), textarea: (touch, node) => touch.focus(node)
}

/** What the host itself does when an element is tapped, beside telling the listeners. */
export const nativeTap = (touch: Touching, node: MiniElement, root: MiniElement): void => {
  const control = closest(node, (candidate) => isNativeControl(candidate) || candidate.tag === 'navigator')
  if (control) {
    if (!flag(control, 'disabled')) BEHAVIOURS[control.tag]?.(touch, control)
    return
  }
  const label = closest(node, (candidate) => candidate.tag === 'label')
  const target = label && labelled(label, root)
  if (!target || flag(target, 'disabled')) return
  if (target.tag === 'button') touch.dispatch(target, 'tap', { x: 10, y: 10 })
  BEHAVIOURS[target.tag]?.(touch, target)
}
