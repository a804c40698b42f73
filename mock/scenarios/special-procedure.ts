import type { Scenario } from './scenario'

/** The first item goes through a special procedure, which stops its clock. */
export const specialProcedure: Scenario = {
  name: 'special-procedure',
  description: '特别程序：有一个事项要现场勘验或专家评审，期间不计时。',
  conduct: { corrections: 'none', forceSpecialProcedure: true }
}
