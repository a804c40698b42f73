import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { WalletEntry } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConfirmDialog } from '@/components/confirm-dialog/confirm-dialog'
import { ListRow } from '@/components/list-row/list-row'
import { Heading } from '@/components/native/semantic'
import { PageStrip } from '@/components/page-strip/page-strip'
import { Tag } from '@/components/tag/tag'
import { commonText } from '@/locales/zh-cn/common'
import { walletText as t } from '@/locales/zh-cn/wallet'
import { formatFullDay } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'

interface EntryProps { entry: WalletEntry }

/** More than these are in 办件. */
const MOST_USES = 5

const Uses = ({ entry: { uses } }: EntryProps) => (
  <View className="wallet__uses">
    <View className="wallet__line">{uses.length === 0 ? t.usedNowhere : t.usedIn}</View>
    {uses.slice(0, MOST_USES).map(({ caseNumber, packageName, usedOn }) => (
      <ListRow key={caseNumber} label={t.useLine(packageName, formatFullDay(usedOn))} onPress={() => go(routes.serviceCase(caseNumber))} />
    ))}
  </View>
)

const Remove = observer(({ entry: { entryId, materialName } }: EntryProps) => {
  const { wallet, catalogue } = useStores()
  const [asking, setAsking] = useState(false)
  const names = wallet.draftsUsing(entryId).map((packageId) => catalogue.list.value?.packages.find(({ id }) => id === packageId)?.name ?? packageId)
  const text = names.length > 0 ? `${t.removeText}${t.removeDrafts(names.join(commonText.listSeparator))}` : t.removeText
  return (
    <View>
      <Button small look="quiet" icon="trash" text={t.remove} label={t.removeLabel(materialName)} busy={wallet.busy.has(entryId)} onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={asking} title={t.removeTitle(materialName)} text={text} confirm={{ text: t.removeYes, danger: true }} cancel={t.keep}
        onConfirm={() => { setAsking(false); void wallet.remove(entryId) }} onCancel={() => setAsking(false)}
      />
    </View>
  )
})

/** One material of the wallet: since when, until when, what it looks like, where it was used. */
export const WalletEntryCard = observer(({ entry }: EntryProps) => {
  const { wallet } = useStores()
  const [open, setOpen] = useState(false)
  const { materialName, takenOn, expiresOn, state, pages } = entry
  const over = state === 'expired'
  return (
    <Card>
      <View className="wallet__head">
        <Heading level={2} className="wallet__name">{materialName}</Heading>
        <Tag tone={over ? 'red' : 'green'} icon={over ? 'error' : 'check-circle'} text={over ? t.expired : t.usable} />
      </View>
      <View className="wallet__line">{t.takenOn(formatFullDay(takenOn), pages.length)}</View>
      <View className="wallet__line">{over ? t.expiredText(formatFullDay(expiresOn)) : t.until(formatFullDay(expiresOn))}</View>
      {open && (
        <PageStrip
          pages={pages.map(({ fileId, mediaType, viewPath }, index) => ({
            id: fileId, src: mediaType === 'application/pdf' ? undefined : wallet.addressOf(viewPath), text: t.pageAlt(materialName, index + 1)
          }))}
        />
      )}
      <Uses entry={entry} />
      <View className="wallet__actions">
        <Button small look="secondary" text={open ? t.hide : t.show(pages.length)} label={`${open ? t.hide : t.show(pages.length)}，${materialName}`} onPress={() => setOpen(!open)} />
        <Remove entry={entry} />
      </View>
    </Card>
  )
})
