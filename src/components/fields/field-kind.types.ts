import type { ComponentType } from 'react'
import type { Field, FieldValue, GroupField, Region } from '@types-contract/contract'

/** A field of the form or of a row in a group; both are drawn the same way. */
export type FieldDefinition = (GroupField | Field) & Partial<Pick<Field, 'prefill' | 'group' | 'defaultOption'>>

/** A problem in words. `rowId` and `childId` say where inside a group. */
export interface FieldProblem {
  text: string
  severity: 'error' | 'warning'
  rowId?: string
  childId?: string
}

/** How a field inside a group stands; absent means shown, and required unless the field is optional. */
export type ChildState = (rowId: string, childId: string) => { hidden?: boolean, required?: boolean }

export interface FieldRowProps {
  field: FieldDefinition
  value: FieldValue | undefined
  onInput(fieldId: string, value: FieldValue | undefined): void
  onBlur?(fieldId: string): void
  problems?: readonly FieldProblem[]
  /** Without it: everything that is not optional. */
  required?: boolean
  /** Nothing is drawn but the wrapper, which always stays. */
  hidden?: boolean
  /** Shown, not typed: shared data that can only be disputed. */
  locked?: boolean
  /** Locked values are shown with stars. */
  masked?: boolean
  /** Where the value came from: 来自市公安局. */
  sourceName?: string
  /** A grey line under the label, after the hint: 用于 4 个部门的表. */
  usage?: string
  onDispute?(fieldId: string): void
  disputed?: boolean
  /** Towns and villages, for regions and addresses. */
  regions?: readonly Region[]
  childState?: ChildState
  /** Makes ids unique inside a group: `owners-row-1-`. */
  idPrefix?: string
}

export interface FieldControlProps {
  field: FieldDefinition
  /** Id of the control; of the first one when there are several. */
  id: string
  value: FieldValue | undefined
  onInput(value: FieldValue | undefined): void
  onBlur(): void
  problems: readonly FieldProblem[]
  required: boolean
  invalid: boolean
  describedBy: string | undefined
  regions: readonly Region[]
  childState: ChildState | undefined
  /** Draws a field inside a group. */
  Row: ComponentType<FieldRowProps>
}

/** All that is particular to a kind of field. */
export interface FieldKindDefinition {
  /** Several controls under one name: the label becomes a legend. */
  grouped: boolean | ((field: FieldDefinition) => boolean)
  Control: ComponentType<FieldControlProps>
  /** What a person reads where the value is only shown; empty for none. */
  format(value: FieldValue | undefined, field: FieldDefinition): string
  /** Typed words to the value kept; what cannot be read stays as typed, so that nothing is lost. */
  parse(raw: string, field: FieldDefinition): FieldValue | undefined
}
