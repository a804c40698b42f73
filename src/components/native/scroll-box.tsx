import { ScrollView } from '@tarojs/components'
import type { ScrollBoxProps } from './scroll-box.types'
import './scroll-box.scss'

/** Mini-programs: a plain view does not scroll under one that holds the page still. */
export const ScrollBox = ({ className = '', children }: ScrollBoxProps) => <ScrollView scrollY className={`scroll-box ${className}`}>{children}</ScrollView>
