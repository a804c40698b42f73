import { View } from '@tarojs/components'
import { aria } from './aria'
import type { HeadingProps, LandmarkProps, ListItemProps, ListProps } from './semantic.types'

/** Mini-programs know no headings by element; the role tells. */
export const Heading = ({ id, className, children }: HeadingProps) => (
  <View id={id} className={className} {...aria({ role: 'heading' })}>{children}</View>
)

/** A plain view: the mini-programs have no landmarks. */
export const Landmark = ({ id, className, children }: LandmarkProps) => <View id={id} className={className}>{children}</View>

/** A plain view: rows are read one after the other. */
export const List = ({ className, children }: ListProps) => <View className={className}>{children}</View>

/** One entry of a list. */
export const ListItem = ({ className, children }: ListItemProps) => <View className={className}>{children}</View>
