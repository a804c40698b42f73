import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { SectionTitle } from '@/components/section-title/section-title'
import { meText as t } from '@/locales/zh-cn/me'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import './me.scss'

/** Who runs this, what happens to what people type, where to complain. 依据: 国办函〔2026〕12号. */
export const AboutScreen = observer(() => {
  const frame = usePageFrame()
  const { catalogue, platform } = useStores()
  useEffect(() => { void catalogue.loadService() }, [catalogue])
  const service = catalogue.service.value
  return (
    <Page {...frame} title={t.aboutTitle}>
      <View className="me">
        {service?.pretend && <Notice tone="blue" title={t.pretend} />}
        <Card rows>
          <ListRow label={t.sponsor} value={service?.sponsor} />
          <ListRow label={t.recordNumber} value={service?.recordNumber} />
          <ListRow icon="phone" label={t.hotline} value="12345" onPress={() => { void platform.placeCall('12345') }} />
          <ListRow label={t.version} value={APP_VERSION} />
        </Card>
        <Card>
          <SectionTitle text={t.privacyTitle} />
          {t.privacy.map((line) => <View key={line} className="me__privacy">{line}</View>)}
        </Card>
        <Card rows>
          <ListRow icon="question" label={t.complaint} note={t.complaintText} onPress={() => go(routes.help())} />
        </Card>
      </View>
    </Page>
  )
})
