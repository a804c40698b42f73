import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { OptionCard } from '@/components/option/option-card'
import { SectionTitle } from '@/components/section-title/section-title'
import { applyText } from '@/locales/zh-cn/apply'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { DraftStore } from '@/stores/draft-store'
import { REVIEW_PARTS } from './review-problems'

const t = applyText.review

/** Every consent by itself, in plain words; what is sensitive says so. 依据: 个人信息保护法第29、31条. */
export const ReviewConsents = observer(({ draft, editable }: { draft: DraftStore, editable: boolean }) => {
  const { consents } = draft.plan
  const given = draft.content.consentIds
  if (consents.length === 0) return null
  return (
    <Card>
      <SectionTitle text={t.consentTitle} note={t.consentNote} />
      <View className="review-consents">
        {consents.map((consent) => (
          <OptionCard
            key={consent.id} id={REVIEW_PARTS.consent(consent.id)} kind="checkbox" name={consent.id} compact checked={given.includes(consent.id)}
            choice={{ id: consent.id, text: consent.sensitive ? t.separate(consent.title) : consent.title, note: consent.text, disabled: !editable }}
            onChoose={() => draft.consent(consent.id, !given.includes(consent.id))}
          />
        ))}
      </View>
      <Button look="quiet" small icon="lock" text={t.privacy} onPress={() => go(routes.about())} />
    </Card>
  )
})
