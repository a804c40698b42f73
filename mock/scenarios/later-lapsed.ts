import type { Scenario } from './scenario'

/** Whoever hands in with a promise finds its day passed. */
export const laterLapsed: Scenario = {
  name: 'later-lapsed',
  description: '以后补交的材料到期没交：需要它的事项按“补交不来”办结，其他照常。',
  conduct: { corrections: 'none' },
  comesTo: { day: 'of-promise', workingDays: 1 }
}
