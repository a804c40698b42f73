/**
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { OVER_COLOURS } from '@/components/native/over-ink'
import { themeTokens } from './themes'

const full = (colour: string): string => (colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour)

test.each([[[]], [['dark']], [['elder']], [['elder', 'dark']]] as const)('a canvas over the camera has the colours of the palette, %j', (theme) => {
  const token = themeTokens([...theme])
  expect(OVER_COLOURS).toEqual({ guide: full(token('color-on-camera')), good: token('color-camera-frame'), hint: token('color-camera-hint') })
})
