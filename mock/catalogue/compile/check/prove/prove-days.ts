import type { ServiceItem } from '@types-contract/contract'
import { JOINT_HANDLING_LIMIT } from '@/domain/plan/timeline'
import { NONE, type Worlds } from '../worlds/diagrams'
import { reportWhere, type Proof } from './proof'
import { waitingWorlds } from './waiting-worlds'

/** Items one after the other. */
interface Chain {
  items: readonly ServiceItem[]
  days: number
  where: Worlds
}

/**
 * No chain of items takes longer than joint handling may, unless the guide says what then.
 * 依据: 行政许可法第42条.
 */
export function proveDays(proof: Proof): void {
  const { within, author } = proof
  if (JSON.stringify(author).includes(`${JOINT_HANDLING_LIMIT} 个工作日`)) return
  const waiting = waitingWorlds(within)
  const longer = (chain: Chain): Chain | undefined => {
    if (within.ofPlans(chain.where) === NONE) return undefined
    if (chain.days > JOINT_HANDLING_LIMIT) return chain
    const [first] = chain.items
    for (const item of within.servicePackage.items) {
      if (!first || chain.items.includes(item)) continue
      const where = within.diagrams.both(chain.where, waiting.waitsDirectly(first.id, item.id))
      const found = where === NONE ? undefined : longer({ items: [item, ...chain.items], days: chain.days + item.promisedWorkingDays, where })
      if (found) return found
    }
    return undefined
  }
  for (const item of within.servicePackage.items) {
    const chain = longer({ items: [item], days: item.promisedWorkingDays, where: within.plan.included(item.id) })
    if (!chain) continue
    const names = chain.items.map(({ shortName }) => shortName).join(' → ')
    reportWhere(proof, chain.where, ['items', item.id, 'days'], `${names} 一共 ${chain.days} 个工作日，超过联合办理的 ${JOINT_HANDLING_LIMIT} 个工作日`,
      `缩短 days，或者在 common-questions、to-verify 里说明超过 ${JOINT_HANDLING_LIMIT} 个工作日的怎么办`)
    return
  }
}
