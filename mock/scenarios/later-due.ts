import { REMINDER_WORKING_DAYS } from '../departments/office'
import type { Scenario } from './scenario'

/** Whoever hands in with a promise finds its day near: the reminder has come, the offices are done but for it. */
export const laterDue: Scenario = {
  name: 'later-due',
  description: '以后补交的材料快到期：提醒已经发出，部门审查好了，只等您补交。',
  conduct: { corrections: 'none' },
  comesTo: { day: 'of-promise', workingDays: -(REMINDER_WORKING_DAYS - 1) }
}
