// Attribute names travel as short aliases counted from this list: page and template must agree.
import { mergeInternalComponents } from '@tarojs/shared'
import { ariaElements } from './aria-elements'

mergeInternalComponents(ariaElements)
