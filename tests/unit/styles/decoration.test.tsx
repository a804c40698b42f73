import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Drawing } from '@/components/drawing/drawing'
import { Face } from '@/components/icon/face'
import { Icon } from '@/components/icon/icon'
import { IconTile } from '@/components/icon/icon-tile'

const drawn = (element: ReactElement): Element => {
  const { container } = render(element)
  if (container.firstElementChild === null) throw new Error('Nothing was drawn')
  return container.firstElementChild
}

describe('a decoration', () => {
  it.each([
    ['an icon', <Icon key="icon" name="home" />, 'icon icon--home'],
    ['a large icon with a class of its own', <Icon key="icon" name="after-life" size="large" className="row__icon" />, 'icon icon--after-life icon--large row__icon'],
    ['a face', <Face key="face" grade={2} />, 'face face--2'],
    ['the chosen face', <Face key="face" grade={4} chosen />, 'face face--4 face--chosen'],
    ['the drawing', <Drawing key="drawing" name="maoshan" className="home__mountain" />, 'drawing drawing--maoshan home__mountain']
  ])('%s is drawn by its classes and hidden from screen readers', (_what, element, classes) => {
    const node = drawn(element)
    expect(node).toHaveAttribute('class', classes)
    expect(node).toHaveAttribute('aria-hidden', 'true')
    expect(node).toBeEmptyDOMElement()
  })

  it.each([[false, 'icon icon--newborn icon--large'], [true, 'icon icon--newborn icon--huge']])('stands in a tile (large: %s)', (large, classes) => {
    expect(drawn(<IconTile name="newborn" large={large} />).firstElementChild).toHaveAttribute('class', classes)
  })
})
