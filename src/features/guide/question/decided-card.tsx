import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Press } from '@/components/native/press'
import type { Plan } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import type { ServicePackage } from '@types-contract/contract'
import { WhySheet } from './why-sheet'
import './decided-card.scss'

const words = guideText.question

interface DecidedCardProps {
  servicePackage: ServicePackage
  plan: Plan
}

/** What the answers so far have decided, with every reason behind one tap. */
export const DecidedCard = ({ servicePackage, plan }: DecidedCardProps) => {
  const [open, setOpen] = useState(false)
  const { materialsExempt, materialsToProvide } = plan.savings
  const counts = plan.items.length > 0 ? words.decidedCounts(plan.items.length, materialsExempt, materialsToProvide) : [words.nothingDecided]
  return (
    <>
      <Card tone="tint" className="decided">
        <View className="decided__head">
          <View className="decided__label">{words.decided}</View>
          {plan.items.length > 0 && <Press className="decided__why" onPress={() => setOpen(true)}>{words.why}</Press>}
        </View>
        <View className="decided__counts">
          {counts.map((count, at) => <View key={at} className="decided__count">{at > 0 && commonText.dot}{count}</View>)}
        </View>
      </Card>
      <WhySheet open={open} servicePackage={servicePackage} plan={plan} onClose={() => setOpen(false)} />
    </>
  )
}
