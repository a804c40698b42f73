import { Component, type ComponentType, type ReactNode } from 'react'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { ErrorState } from '@/components/error-state/error-state'
import { Page } from '@/components/page/page'
import { commonText } from '@/locales/zh-cn/common'
import { log } from '@/shared/log-console'
import { restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'

const Crashed = observer(({ onReload }: { onReload(): void }) => {
  const { platform } = useStores()
  const frame = usePageFrame()
  return (
    <Page {...frame} title={commonText.serviceName}>
      <ErrorState
        title={commonText.crash.title} text={commonText.crash.text} onRetry={onReload}
        action={{ text: commonText.goHome, onPress: () => restart(routes.home()) }}
      />
      <Button look="quiet" icon="phone" text={commonText.callHotline} onPress={() => { void platform.placeCall(commonText.hotline) }} />
    </Page>
  )
})

/** Catches what a screen throws while it draws; only that it happened is logged, never what was on the screen. */
class Guard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override componentDidCatch() {
    log.error('page.crashed')
  }

  private readonly reload = () => this.setState({ crashed: false })

  override render() {
    return this.state.crashed ? <Crashed onReload={this.reload} /> : this.props.children
  }
}

/** Wraps a page, so that a mistake of ours leaves the person a way on instead of a blank screen. */
export const guarded = <Props extends object>(Screen: ComponentType<Props>): ComponentType<Props> => {
  const GuardedPage = (props: Props) => <Guard><Screen {...props} /></Guard>
  return GuardedPage
}
