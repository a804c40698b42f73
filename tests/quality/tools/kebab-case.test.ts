import kebabCase from '../../../config/stand-ins/kebab-case.js'

describe('the stand-in for lodash.kebabcase', () => {
  it.each([
    ['nutuiGray1', 'nutui-gray-1'], ['nutuiColorPrimaryStop1', 'nutui-color-primary-stop-1'], ['nutuiButtonXlargeHeight', 'nutui-button-xlarge-height'],
    ['nutuiAvatarSquare', 'nutui-avatar-square'], ['nutuiFontSize10', 'nutui-font-size-10'], ['', '']
  ])('writes %s as %s', (name, expected) => {
    expect(kebabCase(name)).toBe(expected)
  })
})
