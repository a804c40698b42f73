import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-name'
import { Press } from '@/components/native/press'
import { Heading } from '@/components/native/semantic'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { ElderTask, useElderTask } from './elder-task'
import { useReadingAloud } from './use-reading-aloud'
import { useScan } from './use-scan'
import './elder-home.scss'

const words = catalogueText.elder

interface BigButtonProps { icon: IconName, text: string, onPress(): void }

const BigButton = ({ icon, text, onPress }: BigButtonProps) => (
  <Press className="elder-home__button" onPress={onPress}>
    <Icon name={icon} size="large" className="elder-home__icon" />
    <View className="elder-home__text">{text}</View>
  </Press>
)

const Scan = () => {
  const { supported, message, scan } = useScan()
  if (!supported) return null
  return (
    <>
      <BigButton icon="scan" text={words.scan} onPress={scan} />
      {message !== undefined && <View className="elder-home__message">{message}</View>}
    </>
  )
}

/** A few large buttons, one under the other: go on, find, scan, call, listen. */
export const ElderHome = observer(({ onStandard }: { onStandard(): void }) => {
  const { platform } = useStores()
  const aloud = useReadingAloud()
  const task = useElderTask()
  const text = [words.say.welcome, task?.say, words.say.find, words.say.call].filter(Boolean).join('')
  return (
    <View className="elder-home">
      <View className="elder-home__head">
        <Heading level={1} className="elder-home__name">{commonText.serviceName}</Heading>
        <Press className="elder-home__standard" aria={{ label: catalogueText.home.standardLabel }} onPress={onStandard}>{catalogueText.home.standard}</Press>
      </View>
      {task && <ElderTask task={task} />}
      <BigButton icon="search" text={words.find} onPress={() => go(routes.search())} />
      <Scan />
      <BigButton icon="phone" text={words.call} onPress={() => { void platform.placeCall(commonText.hotline) }} />
      {aloud.supported && <BigButton icon={aloud.reading ? 'stop' : 'speaker'} text={aloud.reading ? words.stop : words.listen} onPress={() => aloud.toggle(text)} />}
    </View>
  )
})
