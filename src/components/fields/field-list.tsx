import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './field-list.scss'

/** A card of field rows with a line between each two that show. */
export const FieldList = ({ children }: { children: ReactNode }) => <View className="field-list">{children}</View>
