import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Notice } from '@/components/notice/notice'
import { guideText } from '@/locales/zh-cn/guide'
import type { DraftStore } from '@/stores/draft-store'

const words = guideText.notice.newer

/** The guide changed since this draft was begun: what changed, told once. */
export const NewerVersion = observer(({ draft }: { draft: DraftStore }) => {
  const { servicePackage, content, startedOnOlderVersion } = draft
  if (!startedOnOlderVersion) return null
  return (
    <Notice tone="amber" title={words.title} text={words.text(content.version, servicePackage.version)} action={{ text: words.take, onPress: draft.takeVersion }}>
      {(servicePackage.changes ?? []).map((change) => <View key={change}>{change}</View>)}
    </Notice>
  )
})
