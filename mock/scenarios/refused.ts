import type { Scenario } from './scenario'

/** One department decides against the applicant. */
export const refused: Scenario = {
  name: 'refused',
  description: '不予许可：有一个事项审查没有通过，其余事项照常办理。',
  conduct: { corrections: 'none', outcome: 'refused' }
}
