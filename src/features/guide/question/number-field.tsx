import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Answers, Question } from '@types-contract/contract'
import { Frame } from '@/components/native/frame'
import { TextInput } from '@/components/native/text-input'
import { guideText } from '@/locales/zh-cn/guide'
import { readNumber, type NumberReading } from '../number-answer'
import './number-field.scss'

interface NumberFieldProps {
  question: Question
  answer: Answers[string] | undefined
  /** Shown below once the person pressed on. */
  error: string | undefined
  onRead(reading: NumberReading): void
}

/** A question answered with a number and its unit. */
export const NumberField = ({ question, answer, error, onRead }: NumberFieldProps) => {
  const [text, setText] = useState(typeof answer === 'number' ? String(answer) : '')
  const outside = readNumber(question, text).kind === 'outside'
  const problem = outside ? guideText.question.numberRange(question.min, question.max, question.unit ?? '') : error
  const type = (typed: string): void => {
    setText(typed)
    onRead(readNumber(question, typed))
  }
  return (
    <Frame id="answer" grouped={false} label={question.text} labelText={question.text} className="number-field" labelClassName="number-field__label">
      <View id="answer-hint" className="number-field__why">{question.why}</View>
      <View className="number-field__line">
        <TextInput
          id="answer" label={question.text} text={text} onText={type} keyboard="decimal" maxLength={14}
          describedBy={problem === undefined ? 'answer-hint' : 'answer-problem'} invalid={problem !== undefined}
        />
        {question.unit && <View className="number-field__unit">{question.unit}</View>}
      </View>
      {problem !== undefined && <View id="answer-problem" className="number-field__problem">{problem}</View>}
    </Frame>
  )
}
