import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import type { Material } from '@types-contract/contract'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Toggle } from '@/components/toggle/toggle'
import { addMonths } from '@/domain/dates/calendar-date'
import { mayKeep } from '@/domain/materials/wallet-offers'
import { walletText as t } from '@/locales/zh-cn/wallet'
import { formatFullDay } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import type { MaterialStore } from '@/stores/material-store'

interface KeepProps { materials: MaterialStore, material: Material }

/** The files there are now, or undefined while some page is on its way. */
const receivedFiles = (materials: MaterialStore, materialId: string): string[] | undefined => {
  const pages = materials.pagesOf(materialId)
  const fileIds = pages.flatMap(({ receipt }) => (receipt ? [receipt.fileId] : []))
  return pages.length > 0 && fileIds.length === pages.length ? fileIds : undefined
}

/**
 * May the government keep these pages for later matters? Off until the person says so, for this material only, and off
 * again at any time. 依据: 个人信息保护法第十四条、第十五条、第二十九条; how long is the product's own rule.
 */
export const WalletKeep = observer(({ materials, material }: KeepProps) => {
  const { wallet, catalogue } = useStores()
  const entryId = materials.wallet.keptIn(material.id)
  const entry = wallet.find(entryId)
  const files = receivedFiles(materials, material.id)
  const outdated = entry !== undefined && files !== undefined && entry.pages.map(({ fileId }) => fileId).join() !== files.join()
  useEffect(() => { if (outdated) void wallet.keep(materials, material.id) }, [outdated, wallet, materials, material])
  if (!mayKeep(material) || !wallet.loaded || files === undefined || materials.wallet.takenFrom(material.id) !== undefined) return null
  const until = formatFullDay(entry?.expiresOn ?? addMonths(catalogue.today, material.reuse?.months ?? 0))
  const toggle = (on: boolean): void => { void (on ? wallet.keep(materials, material.id) : wallet.remove(entryId ?? '')) }
  return (
    <Card>
      <Toggle id="wallet-keep" label={t.keepLabel} hint={entry ? t.keptUntil(until) : t.keepHint(until)} on={entry !== undefined} disabled={wallet.busy.size > 0} onToggle={toggle} />
      {material.sensitive && !entry && <View className="wallet-keep__note">{t.keepSensitive}</View>}
      {wallet.failure && <Notice tone="red" title={t.keepFailedTitle} text={t.keepFailed} />}
    </Card>
  )
})
