import { compileWithWcc } from '../support/wechat-compiler'
import { builtFolder } from './budgets/built'

const LEAST_FILES = 30

it('every template and style sheet of the WeChat build passes WeChat\'s own compilers', () => {
  const result = compileWithWcc(builtFolder('weapp'))
  if (result.skipped) {
    expect(result.reason).toContain('no compiler')
    return
  }
  expect(result.errors).toEqual([])
  expect(result.files).toBeGreaterThan(LEAST_FILES)
})
