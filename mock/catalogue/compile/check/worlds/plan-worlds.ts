import type { Condition, Exemption, Field, Material, ServiceItem, ServicePackage } from '@types-contract/contract'
import { solveOnce } from '@/domain/conditions/solve-once'
import { packageIndexOf } from '@/domain/plan/package-index'
import type { ConditionWorlds, Sight } from './condition-worlds'
import { ALL, NONE, type Worlds } from './diagrams'
import type { Choice, Layout } from './layout'
import { rowKey } from './looked-at'
import { ValueWorlds } from './value-worlds'
import { worldsWhere } from './variable'

/** The plan of everybody at once: solved as `solvePlan` does, a set of worlds in the place of a truth. */
export class PlanWorlds {
  /** What conditions about the plan see. */
  readonly sight: Sight
  private readonly values: ValueWorlds

  /** The item is in the plan. */
  readonly included = solveOnce<Worlds>((id) => {
    const item = packageIndexOf(this.servicePackage).items.get(id)
    if (!item) return NONE
    return this.layout.diagrams.both(this.chosen(item), this.holding(item.includedWhen))
  }, NONE)

  /** The field is in the form. */
  readonly needed = solveOnce<Worlds>((id) => {
    const field = packageIndexOf(this.servicePackage).fields.get(id)
    return field ? this.layout.diagrams.both(this.used(field), this.holding(field.visibleWhen)) : NONE
  }, NONE)

  constructor(private readonly servicePackage: ServicePackage, private readonly layout: Layout, private readonly conditions: ConditionWorlds) {
    this.values = new ValueWorlds(layout, packageIndexOf(servicePackage), this)
    this.sight = {
      value: (leaf) => this.values.meeting(leaf),
      hasItem: (id) => this.included(id),
      dataSharing: (wanted) => worldsWhere(layout.diagrams, layout.dataSharing, (shared) => shared === wanted)
    }
  }

  /** A condition about the plan holds. */
  holding(condition: Condition | undefined): Worlds {
    return this.conditions.holding(condition, this.sight)
  }

  /** An item of the plan uses a field or takes a material. */
  using({ itemId, when }: Field['usedBy'][number]): Worlds {
    return this.layout.diagrams.both(this.included(itemId), this.holding(when))
  }

  /** Some item of the plan uses the field. */
  used({ usedBy }: Field): Worlds {
    return this.layout.diagrams.any(usedBy.map((use) => this.using(use)))
  }

  /** Somebody has to fill the field in or may: it is neither worked out nor made by an item of the plan. */
  asked(field: Field): Worlds {
    return field.derived ? NONE : this.layout.diagrams.without(this.needed(field.id), this.values.produced(field))
  }

  /** The field is asked and must not stay empty. */
  required(field: Field): Worlds {
    const wanted = field.requiredWhen ? this.holding(field.requiredWhen) : field.optional === true ? NONE : ALL
    return this.layout.diagrams.both(this.asked(field), wanted)
  }

  /** The field holds something, whether or not it is in the form. */
  typed(field: Field): Worlds {
    return this.values.among(field.id, { field: field.id, filled: true })
  }

  /** Some item of the plan takes the material, should there be need of it. */
  taken({ neededBy }: Material): Worlds {
    return this.layout.diagrams.any(neededBy.map((use) => this.using(use)))
  }

  /** An exemption holds, whatever else there is. */
  spares({ kind, when, needsDataSharing, producedBy = [] }: Exemption): Worlds {
    const { diagrams } = this.layout
    const shared = needsDataSharing === true ? this.sight.dataSharing(true) : ALL
    const made = kind === 'produced' ? diagrams.any(producedBy.map((id) => this.included(id))) : ALL
    return diagrams.all([this.holding(when), shared, made])
  }

  /** The material is in the set. */
  inSet(material: Material): Worlds {
    return this.layout.diagrams.both(this.taken(material), this.holding(material.neededWhen))
  }

  /** The person's own choice; an optional item may be on by itself, as long as nobody drops it. */
  private chosen({ id, choice, onWhen }: ServiceItem): Worlds {
    const variable = this.layout.choices.get(id)
    if (!variable) return ALL
    const is = (wanted: Choice): Worlds => worldsWhere(this.layout.diagrams, variable, (chosen) => chosen === wanted)
    if (choice === 'preselected') return is('left')
    return this.layout.diagrams.any([is('added'), onWhen ? this.layout.diagrams.both(is('left'), this.holding(onWhen)) : NONE])
  }

  /** What conditions inside a row see: the row's own visible values first, then the form's. */
  sightInRow({ id: groupId, group }: Field): Sight {
    const { diagrams } = this.layout
    const children = new Map((group?.fields ?? []).map((child) => [child.id, child]))
    const shown = solveOnce<Worlds>((id) => this.conditions.holding(children.get(id)?.visibleWhen, sight), NONE)
    const sight: Sight = {
      ...this.sight,
      value: (leaf) => {
        if (!children.has(leaf.field)) return this.values.meeting(leaf)
        const there = { field: leaf.field, filled: true }
        const key = rowKey(groupId, leaf.field)
        if (leaf.filled === false) return diagrams.not(diagrams.both(shown(leaf.field), this.values.among(key, there)))
        return diagrams.both(shown(leaf.field), this.values.among(key, leaf))
      }
    }
    return sight
  }
}
