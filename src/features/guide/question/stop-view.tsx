import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Footer } from '@/components/footer/footer'
import { Icon } from '@/components/icon/icon'
import { Heading } from '@/components/native/semantic'
import { Page } from '@/components/page/page'
import type { Questionnaire } from '@/domain/situations/resolve-questions'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import type { ServicePackage } from '@types-contract/contract'
import './stop-view.scss'

const words = guideText.stop

interface StopViewProps {
  servicePackage: ServicePackage
  stopped: NonNullable<Questionnaire['stop']>
  onBack(): void
}

/** The department in charge, and its number where it is known. */
const Department = ({ servicePackage, departmentId }: { servicePackage: ServicePackage, departmentId: string }) => {
  const { platform } = useStores()
  const department = servicePackage.departments.find(({ id }) => id === departmentId)
  if (!department) return null
  const { phone } = department
  return (
    <View className="stop__department">
      <View>{words.department(department.name)}</View>
      {phone && <Button small look="quiet" icon="phone" text={words.phone(phone)} onPress={() => { void platform.placeCall(phone) }} />}
    </View>
  )
}

/** This matter goes another way: why, what to do, and the way back. Nothing was lost. */
export const StopView = observer(({ servicePackage, stopped, onBack }: StopViewProps) => {
  const { platform, catalogue } = useStores()
  const frame = usePageFrame()
  const { stop, option } = stopped
  const other = catalogue.list.value?.packages.find(({ id }) => id === stop.otherPackageId)
  const onward = other
    ? { text: words.other(other.name), onPress: () => replace(routes.servicePackage(other.id)) }
    : { text: commonText.toWindow, onPress: () => go(routes.hall(servicePackage.id)) }
  return (
    <Page {...frame} title={servicePackage.name} quiet={servicePackage.tone === 'quiet'} onBack={onBack} bottom={<Footer secondary={{ text: words.goBack, onPress: onBack }} primary={onward} />}>
      <View className="stop__head">
        <Icon name="route" size="huge" className="stop__icon" />
        <Heading level={2} id="stop" className="stop__title">{words.title}</Heading>
        <View className="stop__because">{words.because(option.text)}</View>
      </View>
      <Card>
        <View className="stop__reason">{stop.reason}</View>
        <View className="stop__advice-title">{words.advice}</View>
        <View>{stop.advice}</View>
        {stop.departmentId && <Department servicePackage={servicePackage} departmentId={stop.departmentId} />}
      </Card>
      <Button look="quiet" icon="phone" text={commonText.callHotline} onPress={() => { void platform.placeCall(commonText.hotline) }} />
    </Page>
  )
})
