import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { FieldProblem } from './field-kind.types'

/** What is wrong, in words and with an icon; the place stays, so that a problem resends only itself. */
export const FieldProblems = ({ id, problems }: { id: string, problems: readonly FieldProblem[] }) => (
  <View id={id} className="field-problems">
    {problems.map((problem) => (
      <View key={problem.text} className={`field-problems__line field-problems__line--${problem.severity}`}>
        <Icon name={problem.severity === 'error' ? 'error' : 'warning'} size="small" className="field-problems__icon" />
        <View className="field-problems__text">{problem.text}</View>
      </View>
    ))}
  </View>
)
