import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Icon } from '@/components/icon/icon'
import { Press } from '@/components/native/press'
import { Heading } from '@/components/native/semantic'
import { cameraText as t } from '@/locales/zh-cn/camera'
import { useStores } from '@/stores/context'

/** Close, what is photographed, and whether hints are spoken; under a host's own title bar only what that cannot say. */
export const Bar = observer(({ title, onClose }: { title: string, onClose(): void }) => {
  const { platform, settings } = useStores()
  if (platform.host.drawsTitleBar) return <Heading level={1} className="camera__title camera__title--host">{title}</Heading>
  const on = settings.spokenHints
  return (
    <View className="camera__bar">
      <Press className="camera__bar-press" aria={{ label: t.close }} onPress={onClose}><Icon name="close" /></Press>
      <Heading level={1} className="camera__title">{title}</Heading>
      {platform.speech.supported
        ? (
            <Press className={on ? 'camera__bar-press camera__bar-press--on' : 'camera__bar-press'} aria={{ label: on ? t.silent : t.speak }} onPress={() => settings.change({ spokenHints: !on })}>
              <Icon name={on ? 'stop' : 'speaker'} />
            </Press>
          )
        : <View />}
    </View>
  )
})
