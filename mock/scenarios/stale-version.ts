import type { Scenario } from './scenario'

/** Every package has just been published anew. */
export const staleVersion: Scenario = {
  name: 'stale-version',
  description: '办事指南更新了：填写期间指南换了新版本，提交前要看一看变化。',
  publish: (servicePackage) => ({
    ...servicePackage,
    version: `${servicePackage.version}-r2`,
    changes: ['承诺时限和窗口电话重新核对过，材料没有增加。']
  })
}
