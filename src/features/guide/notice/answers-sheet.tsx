import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Press } from '@/components/native/press'
import { List, ListItem } from '@/components/native/semantic'
import { Sheet } from '@/components/sheet/sheet'
import { guideText } from '@/locales/zh-cn/guide'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { DraftStore } from '@/stores/draft-store'
import { answerText } from '../answer-text'
import './answers-sheet.scss'

const words = guideText.notice

interface AnswersSheetProps {
  draft: DraftStore
  open: boolean
  onClose(): void
}

/** Every answer with the way to change it, which comes straight back here. */
export const AnswersSheet = observer(({ draft, open, onClose }: AnswersSheetProps) => {
  const { visible, answers } = draft.plan.questionnaire
  const change = (questionId: string): void => {
    onClose()
    go(routes.question(draft.record.draftId, questionId))
  }
  return (
    <Sheet title={words.answersTitle} open={open} onClose={onClose}>
      <List className="answers">
        {visible.map((question) => (
          <ListItem key={question.id} className="answers__one">
            <View className="answers__words">
              <View className="answers__question">{question.text}</View>
              <View>{answerText(question, answers[question.id])}</View>
            </View>
            <Press className="answers__change" aria={{ label: words.changeLabel(question.text) }} onPress={() => change(question.id)}>{words.change}</Press>
          </ListItem>
        ))}
      </List>
    </Sheet>
  )
})
