import { View } from '@tarojs/components'
import { memo } from 'react'
import { Frame } from '../native/frame'
import { classNames } from '../native/class-names'
import { FieldLabel } from './field-label'
import { FIELD_KINDS } from './field-kinds'
import type { FieldProblem, FieldRowProps } from './field-kind.types'
import { FieldProblems } from './field-problems'
import { LockedField } from './locked-field'
import './field-row.scss'

const NONE: readonly never[] = []

/** Problems of the field itself; those of a child stand beside the child. */
const ownProblems = (problems: readonly FieldProblem[]) => problems.filter((problem) => problem.childId === undefined)

/** The id of a field's control, and the target of a link in the error summary. */
export const fieldControlId = (fieldId: string, idPrefix = ''): string => `field-${idPrefix}${fieldId}`

const OpenField = (props: FieldRowProps) => {
  const { field, value, problems = NONE, onInput, onBlur, regions = NONE, childState, usage, sourceName } = props
  const definition = FIELD_KINDS[field.kind]
  const id = fieldControlId(field.id, props.idPrefix)
  const required = props.required ?? !field.optional
  const own = ownProblems(problems)
  const hint = [field.hint, usage].filter(Boolean).join(' · ')
  const describedBy = [hint && `${id}-hint`, own.length > 0 && `${id}-problems`].filter(Boolean).join(' ') || undefined
  const grouped = typeof definition.grouped === 'function' ? definition.grouped(field) : definition.grouped
  const invalid = own.some((problem) => problem.severity === 'error')
  return (
    <Frame
      id={grouped ? `${id}-group` : id}
      grouped={grouped}
      label={<FieldLabel text={field.label} required={required} sourceName={sourceName} />}
      labelText={field.label}
      describedBy={describedBy}
      className={classNames('field-row', invalid && 'field-row--invalid')}
      labelClassName="field-row__label"
    >
      {hint !== '' && <View id={`${id}-hint`} className="field-row__hint">{hint}</View>}
      <definition.Control
        field={field}
        id={id}
        value={value}
        problems={problems}
        required={required}
        invalid={invalid}
        describedBy={grouped ? undefined : describedBy}
        regions={regions}
        childState={childState}
        Row={FieldRow}
        onInput={(next) => onInput(field.id, next)}
        onBlur={() => onBlur?.(field.id)}
      />
      <FieldProblems id={`${id}-problems`} problems={own} />
    </Frame>
  )
}

/**
 * A field with its label, hint, control and problems. The outer view always stays, so that showing
 * or hiding one field resends one row and not the list (34,983 bytes at 200 rows without it).
 */
export const FieldRow = memo((props: FieldRowProps) => (
  <View className="field-slot">
    {!props.hidden && (props.locked ? <LockedField {...props} /> : <OpenField {...props} />)}
  </View>
))
FieldRow.displayName = 'FieldRow'
