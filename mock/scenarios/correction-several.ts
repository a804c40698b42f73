import type { Scenario } from './scenario'

/** Several departments ask for something; it still comes in one notice. */
export const correctionSeveral: Scenario = {
  name: 'correction-several',
  description: '几个部门都要补正：所有要求汇总在一份通知里，一次改完。',
  conduct: { corrections: 'many' }
}
