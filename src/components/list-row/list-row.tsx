import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-name'
import { classNames } from '../native/class-names'
import { Press } from '../native/press'
import './list-row.scss'

interface ListRowProps {
  label: string
  value?: string
  /** A grey line under the label. */
  note?: string
  icon?: IconName
  /** A tag on the right. */
  tag?: ReactNode
  /** Makes the row act, with an arrow at its end. */
  onPress?(): void
  /** The row opens and closes what stands below it. */
  expanded?: boolean
}

const arrowOf = (expanded: boolean | undefined): IconName => {
  if (expanded === undefined) return 'chevron-right'
  return expanded ? 'chevron-up' : 'chevron-down'
}

const Words = ({ label, value, note, icon, tag }: ListRowProps) => (
  <>
    {icon && <Icon name={icon} className="list-row__icon" />}
    <View className="list-row__main">
      <View className="list-row__words">
        <View className="list-row__label">{label}</View>
        {note !== undefined && <View className="list-row__note">{note}</View>}
      </View>
      {value !== undefined && <View className="list-row__value">{value}</View>}
    </View>
    {tag !== undefined && <View className="list-row__tag">{tag}</View>}
  </>
)

/** A line of a list: label left, value right, an arrow when it leads somewhere. */
export const ListRow = (props: ListRowProps) => {
  const { onPress, expanded } = props
  if (!onPress) return <View className="list-row"><Words {...props} /></View>
  return (
    <Press className={classNames('list-row', 'list-row--press')} aria={{ expanded }} onPress={onPress}>
      <Words {...props} />
      <Icon name={arrowOf(expanded)} size="small" className="list-row__arrow" />
    </Press>
  )
}
