/** Brings an element to the middle of the view, clear of the bars, and puts the focus on it. */
export const jumpTo = (id: string): void => {
  const element = document.getElementById(id)
  if (!element) return
  const row = element.closest('.field-row') ?? element
  if (!element.hasAttribute('tabindex') && element.tabIndex < 0) element.setAttribute('tabindex', '-1')
  row.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
}
