import { aria as h5 } from '@/components/native/aria.h5'
import { aria as weapp } from '@/components/native/aria.weapp'
import { aria as alipay } from '@/components/native/aria.alipay'

const written = (props: object) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

describe('what a screen reader is told', () => {
  it('is called by each end\'s own name for the role', () => {
    const description = { role: 'switch', label: '长辈版', checked: false } as const
    expect(written(h5(description))).toEqual({ role: 'switch', 'aria-label': '长辈版', 'aria-checked': false })
    expect(weapp(description)).toEqual({ 'aria-role': 'switch', 'aria-label': '长辈版', 'aria-checked': false })
    expect(alipay(description)).toEqual({ role: 'switch', 'aria-label': '长辈版', 'aria-checked': false })
  })

  it('costs the mini-programs nothing when there is nothing to tell', () => {
    for (const end of [weapp, alipay]) expect(Object.keys(end({ hidden: false, disabled: false, required: false }))).toEqual([])
    expect(written(h5({}))).toEqual({})
  })

  it('gives a progress bar its bounds', () => {
    expect(written(h5({ role: 'progressbar', percent: 38 }))).toEqual({ role: 'progressbar', 'aria-valuenow': 38, 'aria-valuemin': 0, 'aria-valuemax': 100 })
    expect(weapp({ role: 'progressbar', percent: 38 })).toEqual({ 'aria-role': 'progressbar', 'aria-valuenow': 38 })
  })
})
