import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { ServicePackage } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Footer } from '@/components/footer/footer'
import { ListRow } from '@/components/list-row/list-row'
import { Page } from '@/components/page/page'
import { SectionTitle } from '@/components/section-title/section-title'
import { helpText as t } from '@/locales/zh-cn/help'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import './help.scss'

/** What to tell the operator, so that nobody has to explain from the beginning. */
const Context = observer(({ name, caseNumber }: { name?: string, caseNumber?: string }) => {
  const { platform } = useStores()
  const [copied, setCopied] = useState(false)
  const lines = [...(name ? [t.packageLine(name)] : []), ...(caseNumber ? [t.caseLine(caseNumber)] : [])]
  if (lines.length === 0) return null
  const copy = async (): Promise<void> => {
    setCopied(await platform.share.share({ title: lines.join('\n'), text: '', path: routes.help() }) !== 'failed')
  }
  return (
    <Card>
      <SectionTitle text={t.contextTitle} />
      {lines.map((line) => <View key={line} className="help__line">{line}</View>)}
      <Button small look="secondary" text={copied ? t.copied : t.copy} onPress={() => { void copy() }} />
    </Card>
  )
})

const Questions = ({ servicePackage }: { servicePackage: ServicePackage }) => (
  <Card>
    <SectionTitle text={t.questions} />
    {servicePackage.commonQuestions.map(({ question, answer }) => (
      <View key={question} className="help__question">
        <View className="help__asked">{question}</View>
        <View className="help__line">{answer}</View>
      </View>
    ))}
  </Card>
)

/** 一号服务: call, with the context at hand; questions and answers; help in person. */
export const HelpScreen = observer(({ packageId, caseNumber }: { packageId?: string, caseNumber?: string }) => {
  const frame = usePageFrame()
  const { catalogue, platform } = useStores()
  useEffect(() => { if (packageId) void catalogue.loadPackage(packageId) }, [catalogue, packageId])
  const servicePackage = packageId ? catalogue.servicePackage(packageId).value : undefined
  return (
    <Page {...frame} title={t.title} bottom={<Footer note={t.callHint} primary={{ text: t.call, icon: 'phone', onPress: () => { void platform.placeCall('12345') } }} />}>
      <View className="help">
        <Context name={servicePackage?.name} caseNumber={caseNumber} />
        {servicePackage && servicePackage.commonQuestions.length > 0 && <Questions servicePackage={servicePackage} />}
        <Card>
          <SectionTitle text={t.assistedTitle} />
          <View className="help__line">{t.assisted}</View>
        </Card>
        <Card>
          <SectionTitle text={t.affairTitle} />
          <View className="help__line">{t.affair}</View>
        </Card>
        <Card rows><ListRow icon="map-pin" label={t.halls} onPress={() => go(routes.hall(packageId))} /></Card>
      </View>
    </Page>
  )
})
