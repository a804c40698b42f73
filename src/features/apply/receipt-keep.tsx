import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { ServiceCase } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { Notice } from '@/components/notice/notice'
import { SectionTitle } from '@/components/section-title/section-title'
import { owedOf } from '@/domain/case-state/deferred-material'
import { applyText } from '@/locales/zh-cn/apply'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { messageTemplatesOf } from './message-templates'

const t = applyText.receipt
const SHARED = { shared: t.shared, copied: t.shareCopied, cancelled: undefined, failed: t.shareFailed } as const

/** Keeping the receipt: share, print, the dated notice. */
export const ReceiptKeep = observer(({ serviceCase }: { serviceCase: ServiceCase }) => {
  const { platform } = useStores()
  const [told, setTold] = useState<string>()
  const { caseNumber, packageName, notices } = serviceCase
  const notice = notices.find(({ kind }) => kind === 'receipt') ?? notices.find(({ kind }) => kind === 'acceptance')
  const share = async (): Promise<void> => {
    setTold(undefined)
    setTold(SHARED[await platform.share.share({ title: t.shareTitle(packageName), text: t.shareText(packageName, caseNumber), path: routes.serviceCase(caseNumber) })])
  }
  return (
    <Card>
      <SectionTitle text={t.keepTitle} note={t.keepNote} />
      <View className="receipt-keep">
        <Button look="secondary" icon="share" text={t.share} onPress={() => { void share() }} />
        {platform.share.print && <Button look="secondary" icon="print" text={t.print} onPress={platform.share.print} />}
      </View>
      {told && <View className="receipt__told">{told}</View>}
      {notice && <ListRow icon="file" label={notice.title} note={t.notice} onPress={() => go(routes.caseNotice(caseNumber, notice.noticeId))} />}
    </Card>
  )
})

const wordsOf = (answers: Readonly<Record<string, string>>): string => {
  const said = Object.values(answers)
  if (said.length > 0 && said.every((answer) => answer === 'accepted')) return t.notifyDone
  return said.includes('accepted') ? t.notifyPartly : t.notifyRefused
}

/** Leave to send messages, asked for only in the tap. */
export const ReceiptNotify = observer(({ serviceCase }: { serviceCase: ServiceCase }) => {
  const owes = owedOf(serviceCase.deferredMaterials).length > 0
  const { notify } = useStores().platform
  const [told, setTold] = useState<string>()
  if (!notify.supported) return null
  if (told) return <Notice tone="blue" live title={told} />
  const ask = (): void => { void notify.ask(messageTemplatesOf(owes)).then((answers) => setTold(wordsOf(answers))) }
  return (
    <Card>
      <SectionTitle text={t.notifyTitle} note={owes ? t.notifyTextOwing : t.notifyText} />
      <Button look="secondary" icon="bell" text={t.notify} onPress={ask} />
    </Card>
  )
})
