const PLACE_FOR_BAR = 72

/** Brings an element into view and puts the focus on it, or on the first control inside. */
export const jumpTo = (id: string): void => {
  const element = document.getElementById(id)
  if (!element) return
  const label = element.closest('.field-row') ?? element
  label.scrollIntoView()
  window.scrollBy(0, -PLACE_FOR_BAR)
  element.focus({ preventScroll: true })
}
