import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import type { Hall } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ErrorState } from '@/components/error-state/error-state'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { SectionTitle } from '@/components/section-title/section-title'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { failureWords } from '@/locales/zh-cn/failures'
import { hallText as t } from '@/locales/zh-cn/hall'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import './hall.scss'

const Fact = ({ label, value, open }: { label: string, value?: string, open: boolean }) => (
  <View className="hall__fact">
    <View className="hall__label">{label}</View>
    <View className="hall__value">{value ?? ''}</View>
    {open && <Tag tone="amber" icon="warning" text={t.toVerify} />}
  </View>
)

const HallCard = observer(({ hall, packageId }: { hall: Hall, packageId?: string }) => {
  const { platform } = useStores()
  const isOpen = (part: 'address' | 'phone' | 'hours' | 'windows'): boolean => hall.toVerify?.includes(part) ?? false
  const windows = hall.windows.filter((one) => !packageId || !one.packageIds || one.packageIds.includes(packageId))
  return (
    <Card>
      <View className="hall__top"><View className="hall__name">{hall.name}</View><Tag text={t.levels[hall.level]} /></View>
      <Fact label={t.address} value={hall.address} open={isOpen('address')} />
      <Fact label={t.hours} value={hall.hours} open={isOpen('hours')} />
      {windows.length > 0 && <Fact label={t.windows} value={windows.map((one) => one.name).join('、')} open={isOpen('windows')} />}
      {hall.phone
        ? <Button small look="secondary" icon="phone" text={t.call} label={`${t.call} ${hall.name}`} onPress={() => { void platform.placeCall(hall.phone ?? '') }} />
        : <Fact label={t.phone} open={isOpen('phone')} />}
    </Card>
  )
})

/** Halls and their windows. What no department has confirmed says so, nothing is made up. */
export const HallScreen = observer(({ packageId }: { packageId?: string }) => {
  const frame = usePageFrame()
  const { catalogue, platform } = useStores()
  useEffect(() => { void catalogue.loadHalls(); if (packageId) void catalogue.loadPackage(packageId) }, [catalogue, packageId])
  const { value, failure, loading } = catalogue.halls
  const servicePackage = packageId ? catalogue.servicePackage(packageId).value : undefined
  const wanted = servicePackage?.windows.map((window) => window.hallId)
  const halls = [...(value ?? [])].sort((a, b) => Number(wanted?.includes(b.id) ?? false) - Number(wanted?.includes(a.id) ?? false))
  return (
    <Page {...frame} title={t.title}>
      <View className="hall">
        <Notice tone="blue" title={t.bring} text={t.bringText} />
        <SectionTitle text={servicePackage ? t.forPackage(servicePackage.name) : t.all} />
        {halls.map((hall) => <HallCard key={hall.id} hall={hall} packageId={packageId} />)}
        {value?.length === 0 && <EmptyState icon="map-pin" title={t.empty} />}
        {!value && loading && <Skeleton rows={4} />}
        {!value && failure && <ErrorState {...failureWords(failure)} onRetry={() => { void catalogue.loadHalls() }} />}
        <Notice tone="amber" title={t.toVerifyHint} action={{ text: t.ask, onPress: () => { void platform.placeCall('12345') } }} />
      </View>
    </Page>
  )
})
