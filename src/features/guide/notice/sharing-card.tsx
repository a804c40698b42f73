import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '@/components/card/card'
import { OptionGroup } from '@/components/option/option-group'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import type { DraftStore } from '@/stores/draft-store'
import { sharingChoice, type SharingChoice } from '../what-if'
import './sharing-card.scss'

const words = guideText.notice.sharing
const AGREE = 'agree'
const DECLINE = 'decline'

const choicesOf = ({ exempt, prefilled, broughtBack, fieldsMore }: SharingChoice) => [
  { id: AGREE, text: words.agree, note: words.agreeNote(exempt, prefilled) },
  { id: DECLINE, text: words.decline, note: broughtBack.length + fieldsMore > 0 ? words.declineNote(broughtBack.length, fieldsMore) : words.declineNothing }
]

const chosenOf = (dataSharing: boolean | null): string[] => {
  if (dataSharing === null) return []
  return [dataSharing ? AGREE : DECLINE]
}

interface SharingCardProps {
  draft: DraftStore
  /** The person wanted to go on without a choice. */
  asked: boolean
}

/** May departments use what they have? Both sides are counted before the choice, and neither is chosen for the person. 依据: 个人信息保护法第14条. */
export const SharingCard = observer(({ draft, asked }: SharingCardProps) => {
  const { dataSharing } = draft.content
  const choice = sharingChoice(draft.servicePackage, draft.planInput)
  return (
    <Card className="sharing">
      <OptionGroup
        id="sharing" kind="single" legend={words.title} legendLook="label" hint={words.text} error={asked && dataSharing === null ? words.chooseFirst : undefined}
        choices={choicesOf(choice)} chosen={chosenOf(dataSharing)} onChoose={([chosen]) => draft.shareData(chosen === AGREE)}
      />
      {choice.broughtBack.length > 0 && (
        <View className="sharing__back">{words.back(choice.broughtBack.map(({ material }) => material.name).join(commonText.listSeparator))}</View>
      )}
      <View className="sharing__back">{words.equal}</View>
    </Card>
  )
})
