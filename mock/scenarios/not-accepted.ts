import type { Scenario } from './scenario'

/** One department does not accept its item. */
export const notAccepted: Scenario = {
  name: 'not-accepted',
  description: '不予受理：有一个事项不属于该部门管，其余事项照常办理。',
  conduct: { corrections: 'none', outcome: 'not-accepted' }
}
