import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import type { ServicePackage } from '@types-contract/contract'
import './common-questions.scss'

const OneQuestion = ({ question, answer }: ServicePackage['commonQuestions'][number]) => {
  const [open, setOpen] = useState(false)
  return (
    <View className="common-questions__one">
      <ListRow label={question} expanded={open} onPress={() => setOpen(!open)} />
      {open && <View className="common-questions__answer">{answer}</View>}
    </View>
  )
}

/** What others asked, answered on a tap. */
export const CommonQuestions = ({ questions }: { questions: ServicePackage['commonQuestions'] }) => (
  <Card className="common-questions">
    <SectionTitle text={catalogueText.package.questions} />
    {questions.map((one) => <OneQuestion key={one.question} {...one} />)}
  </Card>
)
