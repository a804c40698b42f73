import { createElement, forwardRef, type ComponentType, type ReactNode, type Ref, type SyntheticEvent } from 'react'

/**
 * Stand-ins for @tarojs/components: plain elements with Taro's events (`event.detail.value`).
 * What assistive technology reads (role, aria-*) always passes through; only attributes that
 * no browser knows are left out.
 */
type Props = Record<string, unknown> & { children?: ReactNode }

const HOST_ONLY = new Set([
  'hoverClass', 'hoverStartTime', 'hoverStayTime', 'hoverStopPropagation', 'formType', 'openType', 'lang', 'confirmType', 'cursorSpacing',
  'adjustPosition', 'holdKeyboard', 'placeholderStyle', 'placeholderClass', 'placeholderTextColor', 'autoHeight', 'disableDefaultPadding',
  'catchMove', 'scrollX', 'scrollY', 'scrollTop', 'scrollLeft', 'scrollIntoView', 'scrollWithAnimation', 'enhanced', 'showScrollbar',
  'immediateChange', 'indicatorStyle', 'indicatorClass', 'maskStyle', 'lazyLoad', 'showMenuByLongpress', 'userSelect', 'maxLines',
  'canvasId', 'disableScroll', 'fields', 'headerText', 'mode', 'range', 'rangeKey', 'start', 'end'
])

/** WeChat's camel-case spelling becomes the attribute a browser knows. */
const SPELLINGS: Readonly<Record<string, string>> = { ariaLabel: 'aria-label', ariaRole: 'role', ariaHidden: 'aria-hidden', 'aria-role': 'role' }

const forBrowser = (props: Props): Props => {
  const known = Object.entries(props).filter(([name]) => !HOST_ONLY.has(name))
  return Object.fromEntries(known.map(([name, value]) => [SPELLINGS[name] ?? name, value]))
}

const withDetail = (event: SyntheticEvent, detail: Record<string, unknown>) => Object.assign(Object.create(event) as object, {
  detail, target: event.target, currentTarget: event.currentTarget, nativeEvent: event.nativeEvent,
  preventDefault: () => event.preventDefault(), stopPropagation: () => event.stopPropagation()
})

const call = (handler: unknown, event: SyntheticEvent, detail: Record<string, unknown>) => {
  if (typeof handler === 'function') handler(withDetail(event, detail))
}

const standIn = (tag: string, adapt: (props: Props) => Props = (props) => props): ComponentType<Props> => {
  const Component = forwardRef<unknown, Props>((props, ref) => createElement(tag, { ...forBrowser(adapt(props)), ref: ref as Ref<never> }))
  Component.displayName = `Taro(${tag})`
  return Component
}

const valueOf = (event: SyntheticEvent) => (event.target as HTMLInputElement).value

const asField = ({ onInput, onChange: _change, onFocus, onBlur, onConfirm, type, maxlength, password, focus: _focus, ...props }: Props): Props => ({
  ...props,
  ...(type === undefined ? {} : { 'data-keyboard': type }),
  ...(password ? { type: 'password' } : {}),
  ...(typeof maxlength === 'number' && maxlength > 0 ? { maxLength: maxlength } : {}),
  onInput: (event: SyntheticEvent) => call(onInput, event, { value: valueOf(event), cursor: valueOf(event).length }),
  ...('value' in props ? { onChange: () => undefined } : {}),
  onFocus: (event: SyntheticEvent) => call(onFocus, event, { value: valueOf(event) }),
  onBlur: (event: SyntheticEvent) => call(onBlur, event, { value: valueOf(event) }),
  onKeyDown: (event: SyntheticEvent & { key: string }) => { if (event.key === 'Enter') call(onConfirm, event, { value: valueOf(event) }) }
})

/** The native picker: tests choose by changing an input that stands beside its opener. */
const asPicker = ({ onChange, value, children, mode, ...props }: Props): Props => ({
  ...props,
  children: [
    createElement('span', { key: 'opener' }, children),
    createElement('input', {
      key: 'value', 'data-picker': mode ?? 'selector', defaultValue: value as string, 'aria-hidden': true, tabIndex: -1,
      onInput: (event: SyntheticEvent) => call(onChange, event, { value: valueOf(event) })
    })
  ]
})

export const View = standIn('div')
export const Block = standIn('div')
export const ScrollView = standIn('div')
export const Text = standIn('span')
export const Label = standIn('label', ({ for: htmlFor, ...props }) => ({ ...props, htmlFor }))
export const Button = standIn('button', (props) => ({ ...props, type: 'button' }))
export const Input = standIn('input', asField)
export const Textarea = standIn('textarea', asField)
export const Picker = standIn('div', asPicker)
export const PickerView = standIn('div')
export const PickerViewColumn = standIn('div')
export const Image = standIn('img', (props) => ({ alt: '', ...props }))
export const Canvas = standIn('canvas')
export const Swiper = standIn('div')
export const SwiperItem = standIn('div')
export const MovableArea = standIn('div')
export const MovableView = standIn('div')
export const RichText = standIn('div', ({ nodes, ...props }) => ({ ...props, children: typeof nodes === 'string' ? nodes : undefined }))
export const RootPortal = standIn('div')
export const PageMeta = standIn('div')
export const WebView = standIn('iframe')
export const Camera = standIn('div')
export const Switch = standIn('input', ({ onChange, ...props }) => ({
  ...props, type: 'checkbox', role: 'switch', onChange: (event: SyntheticEvent) => call(onChange, event, { value: (event.target as HTMLInputElement).checked })
}))
