import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BottomNavigation } from '@/components/bottom-navigation/bottom-navigation'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConfirmDialog } from '@/components/confirm-dialog/confirm-dialog'
import { ListRow } from '@/components/list-row/list-row'
import { Page } from '@/components/page/page'
import { SectionTitle } from '@/components/section-title/section-title'
import { certificateText } from '@/locales/zh-cn/certificates'
import { meText as t } from '@/locales/zh-cn/me'
import { formatDay, formatInstant } from '@/shared/format-date'
import { maskIdNumber, maskName, maskPhone } from '@/shared/masking'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { DraftRecord } from '@/stores/draft-record'
import { usePageFrame } from '@/stores/use-page-frame'
import './me.scss'

const Person = observer(() => {
  const { session } = useStores()
  const { person } = session
  if (!person) {
    return (
      <Card>
        <View className="me__name">{t.notSignedIn}</View>
        <View className="me__note">{t.notSignedInWhy}</View>
        <Button text={t.signIn} onPress={() => go(routes.signIn(routes.me()))} />
      </Card>
    )
  }
  return (
    <Card>
      <View className="me__name">{maskName(person.name)}</View>
      <View className="me__note">{`${maskIdNumber(person.idNumber)} · ${maskPhone(person.mobile)}`}</View>
    </Card>
  )
})

const DraftRow = observer(({ record }: { record: DraftRecord }) => {
  const { catalogue, shelf, workbenches } = useStores()
  const [asking, setAsking] = useState(false)
  const name = catalogue.list.value?.packages.find((one) => one.id === record.content.packageId)?.name ?? record.content.packageId
  const saved = t.draftSaved(formatInstant(new Date(record.savedAt).toISOString()))
  const discard = (): void => {
    setAsking(false)
    workbenches.close(record.draftId)
    void shelf.remove(record)
  }
  return (
    <View className="me__draft">
      <View className="me__draft-name">{name}</View>
      <View className="me__note">{record.expiresOn ? `${saved} · ${t.draftExpires(formatDay(record.expiresOn))}` : saved}</View>
      <View className="me__draft-actions">
        <Button small text={t.goOn} label={`${t.goOn} ${name}`} onPress={() => go(routes.servicePackage(record.content.packageId))} />
        <Button small look="quiet" text={t.discard} label={`${t.discard} ${name}`} onPress={() => setAsking(true)} />
      </View>
      <ConfirmDialog
        open={asking} title={t.discardTitle} text={t.discardText} confirm={{ text: t.discardYes, danger: true }} cancel={t.keep}
        onConfirm={discard} onCancel={() => setAsking(false)}
      />
    </View>
  )
})

const Drafts = observer(() => {
  const { mine } = useStores().shelf
  return (
    <Card>
      <SectionTitle text={t.drafts} />
      {mine.length === 0 && <View className="me__note">{t.noDrafts}</View>}
      {mine.slice(0, 20).map((record) => <DraftRow key={record.draftId} record={record} />)}
    </Card>
  )
})

const Certificates = observer(() => {
  const { certificates, session } = useStores()
  const list = certificates.own
  if (!session.signedIn || !list) return null
  return (
    <Card rows>
      <SectionTitle text={t.certificates} />
      {list.length === 0 && <View className="me__note">{t.noCertificates}</View>}
      {list.slice(0, 20).map((one) => (
        <ListRow key={one.certificateId} icon="certificate" label={one.name} note={one.status === 'valid' ? one.departmentName : `${one.departmentName} · ${certificateText.standings[one.status]}`} onPress={() => go(routes.certificate(one.certificateId))} />
      ))}
    </Card>
  )
})

const SignOut = observer(() => {
  const stores = useStores()
  const [asking, setAsking] = useState(false)
  if (!stores.session.signedIn) return null
  return (
    <View>
      <Button look="quiet" text={t.signOut} onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={asking} title={t.signOutTitle} text={t.signOutText} confirm={{ text: t.signOutYes }} cancel={t.stay}
        onConfirm={() => { setAsking(false); void stores.signOut() }} onCancel={() => setAsking(false)}
      />
    </View>
  )
})

/** 我的: who I am, my drafts, my certificates, how the screens look, about. */
export const MeScreen = observer(() => {
  const frame = usePageFrame()
  const { certificates, session, started, catalogue } = useStores()
  useDidShow(() => {
    void catalogue.loadList()
    void started.then(() => (session.signedIn ? certificates.load() : undefined))
  })
  const places = { home: routes.home(), cases: routes.cases(), me: routes.me() }
  return (
    <Page {...frame} onBack={undefined} title={t.title} bottom={<BottomNavigation current="me" onGo={(tab) => replace(places[tab])} />}>
      <View className="me">
        <Person />
        <Drafts />
        <Certificates />
        {session.signedIn && <Card rows><ListRow icon="file" label={t.wallet} note={t.walletNote} onPress={() => go(routes.wallet())} /></Card>}
        <Card rows>
          <ListRow icon="text-size" label={t.settings} onPress={() => go(routes.settings())} />
          <ListRow icon="question" label={t.help} onPress={() => go(routes.help())} />
          <ListRow icon="info" label={t.about} onPress={() => go(routes.about())} />
        </Card>
        <SignOut />
      </View>
    </Page>
  )
})
