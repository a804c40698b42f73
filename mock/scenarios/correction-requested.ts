import type { Scenario } from './scenario'

/** What also happens when no scenario is chosen, by name. */
export const correctionRequested: Scenario = {
  name: 'correction-requested',
  description: '需要补正：有一个部门请您重拍一页材料，或改一处填写。',
  conduct: { corrections: 'one' }
}
