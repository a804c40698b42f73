import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { kit } from '@/locales/zh-cn/kit'
import { Icon } from '../icon/icon'
import { aria } from '../native/aria'
import { jumpTo } from '../native/jump'
import { Press } from '../native/press'
import { List, ListItem } from '../native/semantic'
import './error-summary.scss'

export interface SummaryProblem {
  /** Id of the control the words belong to; `fieldControlId` makes it. */
  targetId: string
  /** 宝宝姓名：请填 2 到 50 个汉字 */
  text: string
}

interface ErrorSummaryProps {
  problems: readonly SummaryProblem[]
  title?: string
  /** Changes when the person tries again: the summary then comes into view. */
  attempt: number
}

const ID = 'error-summary'

/** Everything that is wrong, on top; each line leads to its field. The outer view always stays. */
export const ErrorSummary = ({ problems, title, attempt }: ErrorSummaryProps) => {
  const seen = useRef(attempt)
  useEffect(() => {
    if (seen.current !== attempt && problems.length > 0) jumpTo(ID)
    seen.current = attempt
  }, [attempt, problems.length])
  return (
    <View>
      {problems.length > 0 && (
        <View id={ID} className="error-summary" {...aria({ role: 'alert' })}>
          <View className="error-summary__title"><Icon name="error" /><View className="error-summary__count">{title ?? kit.problemCount(problems.length)}</View></View>
          <List>
            {problems.map((problem) => (
              <ListItem key={`${problem.targetId} ${problem.text}`}>
                <Press className="error-summary__link" aria={{ role: 'link' }} onPress={() => jumpTo(problem.targetId)}>{problem.text}</Press>
              </ListItem>
            ))}
          </List>
        </View>
      )}
    </View>
  )
}
