import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { CaseEvent, ServiceCase } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import { trackText as t } from '@/locales/zh-cn/track'
import { formatInstant } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'

const FEW = 4

const Event = ({ event }: { event: CaseEvent }) => (
  <View className="event">
    <View className="event__title">{event.departmentName ? `${event.departmentName}：${event.title}` : event.title}</View>
    {event.detail && <View className="event__detail">{event.detail}</View>}
    <View className="event__at">{formatInstant(event.at)}</View>
  </View>
)

/** What happened, newest first; older ones on demand. */
export const Events = ({ events }: { events: CaseEvent[] }) => {
  const [all, setAll] = useState(false)
  const shown = all ? events.slice(0, 30) : events.slice(0, FEW)
  return (
    <Card>
      <SectionTitle text={t.events} />
      <View className="events">{shown.map((event) => <Event key={event.eventId} event={event} />)}</View>
      {!all && events.length > FEW && <Button look="quiet" small text={t.allEvents(events.length)} onPress={() => setAll(true)} />}
    </Card>
  )
}

/** Dated notices to keep. */
export const Notices = ({ serviceCase }: { serviceCase: ServiceCase }) => (
  <Card rows>
    <SectionTitle text={t.notices} />
    {serviceCase.notices.map((notice) => (
      <ListRow
        key={notice.noticeId} label={notice.title} note={formatInstant(notice.issuedAt)}
        onPress={() => go(routes.caseNotice(serviceCase.caseNumber, notice.noticeId))}
      />
    ))}
  </Card>
)

/** People to call: the departments that publish a number, and 12345 always. */
export const Contacts = observer(({ serviceCase }: { serviceCase: ServiceCase }) => {
  const { platform } = useStores()
  const known = serviceCase.itemCases.filter((item) => item.phone !== undefined)
  return (
    <Card rows>
      <SectionTitle text={t.contacts} />
      {known.map((item) => (
        <ListRow key={item.itemId} icon="phone" label={t.contactOf(item.departmentName, item.shortName)} value={item.phone} onPress={() => { void platform.placeCall(item.phone ?? '') }} />
      ))}
      <ListRow icon="phone" label={t.hotline} onPress={() => { void platform.placeCall('12345') }} />
      <ListRow icon="question" label={t.askHelp} onPress={() => go(routes.help(serviceCase.packageId, serviceCase.caseNumber))} />
    </Card>
  )
})
