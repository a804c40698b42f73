import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FieldValue, GroupRow } from '@types-contract/contract'
import { kit } from '@/locales/zh-cn/kit'
import { Button } from '../../button/button'
import type { FieldControlProps, FieldKindDefinition } from '../field-kind.types'
import { atLeast, nextRowId, rowsOf, withChild, withRowAt } from './group-rows'
import { GroupRowCard } from './group-row-card'
import { RemovedRow } from './removed-row'
import './group.scss'

interface Removed { row: GroupRow, index: number }

const GroupControl = ({ field, id, value, onInput, onBlur, problems, regions, childState, Row }: FieldControlProps) => {
  const [removed, setRemoved] = useState<Removed>()
  const { group } = field
  if (!group) return null
  const rows = atLeast(rowsOf(value), group.min)
  const remove = (rowId: string) => {
    const index = rows.findIndex((row) => row.rowId === rowId)
    const row = rows[index]
    if (row) setRemoved({ row, index })
    onInput(rows.filter((other) => other.rowId !== rowId))
  }
  const undo = (one: Removed) => {
    setRemoved(undefined)
    onInput(withRowAt(rows, one.row, one.index))
  }
  const add = () => onInput([...rows, { rowId: nextRowId(removed ? [...rows, removed.row] : rows), values: {} }])
  return (
    <View className="group" id={id}>
      {rows.map((row, index) => (
        <GroupRowCard
          key={row.rowId}
          id={`${field.id}-`}
          group={group}
          row={row}
          number={index + 1}
          problems={problems.filter((problem) => problem.rowId === row.rowId)}
          regions={regions}
          childState={childState}
          Row={Row}
          onChild={(rowId: string, childId: string, child: FieldValue | undefined) => onInput(withChild(rows, rowId, childId, child))}
          onBlur={onBlur}
          onRemove={rows.length > group.min ? remove : undefined}
        />
      ))}
      {removed && <RemovedRow words={kit.group.removed(group.rowName, removed.index + 1)} onUndo={() => undo(removed)} />}
      {rows.length < group.max
        ? <Button look="secondary" icon="plus" text={rows.length === 0 ? kit.group.addFirst(group.rowName) : kit.group.add(group.rowName)} onPress={add} />
        : <View className="group__full">{kit.group.full(group.max)}</View>}
    </View>
  )
}

/** Repeated people or things: a card each, added and removed, with a way back. */
export const groupKind: FieldKindDefinition = {
  grouped: true,
  Control: GroupControl,
  format: (value, field) => {
    const count = rowsOf(value).length
    return count === 0 ? '' : kit.group.count(count, field.group?.rowName ?? '')
  },
  parse: () => undefined
}
