import type { Scenario } from './scenario'

/** Nobody asks for anything. */
export const smooth: Scenario = {
  name: 'smooth',
  description: '一路顺利：各部门都不要求补正，按时办结。',
  conduct: { corrections: 'none' }
}
