import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Material, WalletEntry } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { PageStrip } from '@/components/page-strip/page-strip'
import { SectionTitle } from '@/components/section-title/section-title'
import { walletText as t } from '@/locales/zh-cn/wallet'
import { formatFullDay } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import type { MaterialStore } from '@/stores/material-store'

interface OfferProps { materials: MaterialStore, material: Material }

/** More than these are old papers: they are in the wallet's own page. */
const MOST_OFFERS = 3

const Offer = observer(({ materials, material, entry }: OfferProps & { entry: WalletEntry }) => {
  const { wallet } = useStores()
  const day = formatFullDay(entry.takenOn)
  const pages = entry.pages.map(({ fileId, mediaType, viewPath }, index) => ({
    id: fileId, src: mediaType === 'application/pdf' ? undefined : wallet.addressOf(viewPath), text: t.pageAlt(entry.materialName, index + 1)
  }))
  return (
    <View className="wallet-offer">
      <View className="wallet-offer__line">{t.offerLine(day, entry.materialName, entry.pages.length)}</View>
      <View className="wallet-offer__from">{t.offerFrom(entry.packageName, formatFullDay(entry.expiresOn))}</View>
      <PageStrip pages={pages} />
      <View className="wallet-offer__use">
        <Button look="secondary" icon="check" text={t.use} label={t.useLabel(day)} busy={wallet.busy.has(entry.entryId)} onPress={() => { void wallet.use(materials, material.id, entry) }} />
      </View>
    </View>
  )
})

/** What the wallet has for a material that has no page yet; an entry that is over is told and not offered. */
export const WalletOffer = observer(({ materials, material }: OfferProps) => {
  const { wallet } = useStores()
  const { usable, expired } = wallet.offers(material)
  if (materials.pagesOf(material.id).length > 0) return null
  const [over] = expired
  if (usable.length === 0) return over ? <Notice tone="blue" icon="calendar" title={t.expiredOffer(formatFullDay(over.expiresOn))} /> : null
  return (
    <Card>
      <SectionTitle text={t.offerTitle} note={t.offerCheck} />
      {usable.slice(0, MOST_OFFERS).map((entry) => <Offer key={entry.entryId} materials={materials} material={material} entry={entry} />)}
    </Card>
  )
})

/** Says that pages come out of the wallet and were not taken now. */
export const FromWallet = observer(({ materials, material }: OfferProps) => {
  const { wallet } = useStores()
  const entry = wallet.find(materials.wallet.takenFrom(material.id))
  if (!entry) return null
  const count = materials.pagesOf(material.id).filter((page) => page.walletEntryId === entry.entryId).length
  return <Notice tone="blue" icon="file" title={t.usedTitle(count)} text={t.used(formatFullDay(entry.takenOn))} />
})
