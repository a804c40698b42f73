import { View } from '@tarojs/components'
import type { ComponentType } from 'react'
import type { FieldGroup, FieldValue, GroupRow, Region } from '@types-contract/contract'
import { kit } from '@/locales/zh-cn/kit'
import { Icon } from '../../icon/icon'
import { Press } from '../../native/press'
import { Heading } from '../../native/semantic'
import type { ChildState, FieldProblem, FieldRowProps } from '../field-kind.types'

interface GroupRowCardProps {
  id: string
  group: FieldGroup
  row: GroupRow
  number: number
  problems: readonly FieldProblem[]
  regions: readonly Region[]
  childState: ChildState | undefined
  Row: ComponentType<FieldRowProps>
  onChild(rowId: string, childId: string, value: FieldValue | undefined): void
  onBlur(): void
  /** Absent while the group needs every row it has. */
  onRemove?(rowId: string): void
}

/** One repeated person or thing, as a card in the card. */
export const GroupRowCard = ({ id, group, row, number, problems, regions, childState, Row, onChild, onBlur, onRemove }: GroupRowCardProps) => (
  <View className="group-row" id={`${id}${row.rowId}`}>
    <View className="group-row__head">
      <Heading level={3} className="group-row__title">{kit.group.row(group.rowName, number)}</Heading>
      {onRemove && (
        <Press className="group-row__remove" aria={{ label: kit.group.remove(group.rowName, number) }} onPress={() => onRemove(row.rowId)}>
          <Icon name="trash" />
        </Press>
      )}
    </View>
    {group.fields.map((child) => (
      <Row
        key={child.id}
        field={child}
        value={row.values[child.id]}
        idPrefix={`${id}${row.rowId}-`}
        problems={problems.filter((problem) => problem.childId === child.id).map(({ text, severity }) => ({ text, severity }))}
        regions={regions}
        onInput={(childId, value) => onChild(row.rowId, childId, value)}
        onBlur={onBlur}
        {...childState?.(row.rowId, child.id)}
      />
    ))}
  </View>
)
