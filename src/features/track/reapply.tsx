import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { ServiceCase } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { mayReapply } from '@/domain/case-state/case-state'
import { failureWords } from '@/locales/zh-cn/failures'
import { trackText } from '@/locales/zh-cn/track'
import { asFailure, type Failure } from '@/shared/failures'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'

const t = trackText.reapply

/** The way on for what ended without being done: a draft in which everything filled and handed in stands already. */
export const Reapply = observer(({ serviceCase }: { serviceCase: ServiceCase }) => {
  const { shelf } = useStores()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const ended = serviceCase.itemCases.filter(({ state }) => mayReapply(state))
  if (ended.length === 0) return null
  const begin = (): void => {
    setBusy(true)
    setFailure(undefined)
    void shelf.reapply(serviceCase.caseNumber)
      .then(({ draftId }) => go(routes.notice(draftId)), (error: unknown) => setFailure(asFailure(error)))
      .finally(() => setBusy(false))
  }
  return (
    <Card>
      <View className="case__headline">{t.title(ended.map(({ shortName }) => shortName))}</View>
      <View className="case__line">{t.text}</View>
      {failure && <Notice tone="red" {...failureWords(failure)} />}
      <View className="case__below"><Button look="secondary" icon="refresh" text={t.begin} busy={busy} onPress={begin} /></View>
    </Card>
  )
})
