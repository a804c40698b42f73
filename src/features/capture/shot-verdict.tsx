import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Notice } from '@/components/notice/notice'
import { shotText as t } from '@/locales/zh-cn/shot'
import type { ShotDesk } from '@/stores/shot-desk'

/** What the phone thinks of the page: one line when it is good, the reasons and what to do when it is not. It never forbids. */
export const ShotVerdict = observer(({ desk }: { desk: ShotDesk }) => {
  const { flaws } = desk
  if (flaws.length === 0) return <Notice live tone="green" title={t.good} />
  return (
    <Notice live tone="amber" title={t.warned}>
      {flaws.map((flaw) => <View key={flaw} className="shot__flaw">{t.flaws[flaw]}</View>)}
      <View className="shot__anyway">{t.anyway}</View>
    </Notice>
  )
})
