import { withWholeDays } from '@/shared/whole-days'

describe('words with a day in them', () => {
  it('break anywhere but within the day', () => {
    const shown = withWholeDays('仅用于句容市 2027年11月1日')
    expect(shown).toBe(`仅用于句容市 ${[...'2027年11月1日'].join('\u2060')}`)
  })

  it('stay as they are without one', () => {
    expect(withWholeDays('去年3号窗口办的读者证')).toBe('去年3号窗口办的读者证')
  })
})
