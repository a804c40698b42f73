import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '@/components/card/card'
import { OptionGroup } from '@/components/option/option-group'
import { Page } from '@/components/page/page'
import { Toggle } from '@/components/toggle/toggle'
import { meText as t } from '@/locales/zh-cn/me'
import { useStores } from '@/stores/context'
import type { Settings } from '@/stores/settings-store'
import { usePageFrame } from '@/stores/use-page-frame'
import './me.scss'

const DARK: readonly Settings['dark'][] = ['system', 'on', 'off']
const STEPS: readonly Settings['textStep'][] = [0, 1, 2, 3]

const Dark = observer(() => {
  const { settings } = useStores()
  return (
    <OptionGroup
      id="dark" kind="single" legend={t.dark} legendLook="label" chosen={[settings.settings.dark]}
      choices={DARK.map((dark) => ({ id: dark, text: t.darkOptions[dark] }))}
      onChoose={([chosen]) => settings.change({ dark: DARK.find((dark) => dark === chosen) ?? 'system' })}
    />
  )
})

const TextSize = observer(() => {
  const { settings } = useStores()
  return (
    <OptionGroup
      id="text-size" kind="single" legend={t.textSize} legendLook="label" chosen={[String(settings.settings.textStep)]}
      choices={STEPS.map((step) => ({ id: String(step), text: t.textSteps[step] ?? '' }))}
      onChoose={([chosen]) => settings.change({ textStep: STEPS.find((step) => String(step) === chosen) ?? 0 })}
    />
  )
})

/** Elder mode, text size and dark screen; every change shows at once. */
export const SettingsScreen = observer(() => {
  const frame = usePageFrame()
  const { settings } = useStores()
  return (
    <Page {...frame} title={t.settingsTitle}>
      <View className="me">
        <Card>
          <Toggle id="elder" label={t.elder} hint={t.elderHint} on={settings.elder} onToggle={(elder) => settings.change({ elder })} />
        </Card>
        <Card><TextSize /></Card>
        <Card><Dark /></Card>
        <Card><View>{t.example}</View></Card>
      </View>
    </Page>
  )
})
