import type { Scenario } from './scenario'

/** Departments take more than twice the time they promised. */
export const overdue: Scenario = {
  name: 'overdue',
  description: '超过承诺时限：各部门办得比承诺的慢，可以看到逾期提示。',
  conduct: { corrections: 'none', pace: 2.2 }
}
