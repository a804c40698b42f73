import type { Condition, ServicePackage } from '@types-contract/contract'
import { ConditionWorlds, WHILE_ASKING, type Sight } from './condition-worlds'
import { ALL, NONE, type Diagrams, type Worlds } from './diagrams'
import { countWorlds, levelsIn, whatever } from './inspect'
import { layOut, type Layout } from './layout'
import { PlanWorlds } from './plan-worlds'
import { levelsOf } from './variable'
import { walkWorlds, type WalkWorlds } from './walk-worlds'

/**
 * Everything that can happen with a package, as sets of worlds: exact, because every answer, choice,
 * day and value that some condition can tell from another is a world of its own.
 */
export class PackageWorlds {
  readonly layout: Layout
  readonly diagrams: Diagrams
  readonly walk: WalkWorlds
  readonly plan: PlanWorlds
  /** The questions are answered to the end, and no answer led out of the package. */
  readonly planned: Worlds
  private readonly conditions: ConditionWorlds
  private readonly finished = new Map<Worlds, Worlds>()

  constructor(readonly servicePackage: ServicePackage) {
    this.layout = layOut(servicePackage)
    this.diagrams = this.layout.diagrams
    this.conditions = new ConditionWorlds(this.layout)
    this.walk = walkWorlds(servicePackage, this.layout, this.conditions)
    this.plan = new PlanWorlds(servicePackage, this.layout, this.conditions)
    this.planned = this.diagrams.without(this.walk.walked, this.walk.stopped)
  }

  /** A condition holds for what can be seen at its place. */
  holding(condition: Condition | undefined, sight: Sight): Worlds {
    return this.conditions.holding(condition, sight)
  }

  /** A condition of a question holds. */
  holdingWhileAsking(condition: Condition | undefined): Worlds {
    return this.conditions.holding(condition, WHILE_ASKING)
  }

  /** How many different walks through the questions there are, to the end or to an answer that leads out. */
  countWalks(): number {
    const { diagrams, layout: { answerLevels, today } } = this
    return countWorlds(diagrams, whatever(new Set(levelsOf(today)), diagrams, this.walk.walked), answerLevels)
  }

  /** Of a set, the worlds of people who walk to the end and fill in all they must. */
  ofPlans(worlds: Worlds): Worlds {
    return this.finish(this.diagrams.both(this.planned, worlds))
  }

  /** Worlds that become one of the set by choosing other items. */
  whateverIsChosen(worlds: Worlds): Worlds {
    return whatever(new Set([...this.layout.choices.values()].flatMap(levelsOf)), this.diagrams, worlds)
  }

  /** Leaves out worlds in which a field that the set looks at stays empty and must not. Other fields can always be filled. */
  private finish(worlds: Worlds): Worlds {
    const before = this.finished.get(worlds)
    if (before !== undefined) return before
    let left = worlds
    for (let looked = NONE - 1; looked !== left;) {
      looked = left
      left = this.diagrams.both(left, this.diagrams.all(this.fieldsIn(left).map((id) => this.complete(id))))
    }
    this.finished.set(worlds, left)
    return left
  }

  private fieldsIn(worlds: Worlds): string[] {
    const levels = levelsIn(this.diagrams, worlds)
    return [...this.layout.fields].filter(([, variable]) => levelsOf(variable).some((level) => levels.has(level))).map(([id]) => id)
  }

  private complete(id: string): Worlds {
    const field = this.servicePackage.fields.find((one) => one.id === id)
    if (!field || field.derived) return ALL
    return this.diagrams.any([this.diagrams.not(this.plan.required(field)), this.plan.typed(field)])
  }
}
