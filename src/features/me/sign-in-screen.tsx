import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Footer } from '@/components/footer/footer'
import { Icon } from '@/components/icon/icon'
import { Heading } from '@/components/native/semantic'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { SectionTitle } from '@/components/section-title/section-title'
import { signInText as t } from '@/locales/zh-cn/sign-in'
import { back, go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import { DemoPeople } from './sign-in-people'
import { useSignIn } from './use-sign-in'
import './sign-in.scss'

const Why = () => (
  <View>
    <Heading level={2} className="sign-in__heading">{t.heading}</Heading>
    <View className="sign-in__why">{t.why}</View>
    <View className="sign-in__why">{t.kept}</View>
  </View>
)

const WhatIsRead = () => (
  <Card>
    <SectionTitle text={t.readTitle} />
    {t.read.map((what) => (
      <View key={what} className="sign-in__read"><Icon name="check" size="small" className="sign-in__check" /><View>{what}</View></View>
    ))}
    <View className="sign-in__story">{t.notRead}</View>
  </Card>
)

const Unsupported = () => (
  <Notice tone="blue" title={t.unsupportedTitle} text={t.unsupported} action={{ text: t.halls, onPress: () => go(routes.hall()) }} />
)

/** Whoever is signed in already goes straight on: somebody came Back, or opened an old link. */
const useGoOnAtOnce = (goOn: () => void): boolean => {
  const { session, started, catalogue } = useStores()
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    if (!catalogue.service.value) void catalogue.loadService()
    void started.then(() => { if (session.signedIn) goOn() })
  }, [catalogue, goOn, session, started])
  return session.signedIn
}

/** The draft that waits for the person to sign in. */
const draftIdOf = (next = ''): string | undefined => /[?&]draft=([\w-]+)/.exec(next)?.[1]

/** Identity authentication, only now: why, what is read, and the host that knows the person. */
export const SignInScreen = observer(({ next }: { next?: string }) => {
  const frame = usePageFrame()
  const { session, platform, catalogue, shelf } = useStores()
  const { host, message, goOn, withHost, asDemo } = useSignIn(next)
  const already = useGoOnAtOnce(goOn)
  const { supported } = platform.identity
  const packageId = shelf.find(draftIdOf(next) ?? '')?.content.packageId
  const pretend = catalogue.service.value?.pretend === true
  const busy = session.busy || already
  const footer = supported ? <Footer primary={{ text: t.withHost(host), busy, onPress: withHost }} secondary={{ text: t.cancel, onPress: back }} /> : undefined
  return (
    <Page {...frame} title={t.title} bottom={footer}>
      {message && <Notice live {...message} />}
      <Why />
      <WhatIsRead />
      {pretend && <DemoPeople packageId={packageId} busy={busy} onChoose={asDemo} />}
      {!supported && !pretend && !catalogue.service.loading && <Unsupported />}
      {!supported && <Button look="secondary" text={t.cancel} onPress={back} />}
    </Page>
  )
})
