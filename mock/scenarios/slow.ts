import type { Scenario } from './scenario'

const THREE_SECONDS = 3000

/** Every answer takes three seconds. */
export const slow: Scenario = {
  name: 'slow',
  description: '网络很慢：每次操作都要等3秒。',
  latencyMs: THREE_SECONDS
}
