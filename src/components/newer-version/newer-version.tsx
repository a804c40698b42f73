import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ServicePackage } from '@types-contract/contract'
import type { VersionChange } from '@/domain/plan/version-change'
import { newerVersionText as words, versionChangeWords } from '@/locales/zh-cn/plan-changes'
import { Notice } from '../notice/notice'
import './newer-version.scss'

/** What the notice reads of a draft. */
interface VersionedDraft {
  servicePackage: ServicePackage
  content: { version: string }
  startedOnOlderVersion: boolean
  olderPackage: ServicePackage | undefined
  versionChange: VersionChange | undefined
  takeVersion(): void
}

const Lines = ({ title, lines }: { title: string, lines: readonly string[] }) => (
  <View className="newer-version__part">
    <View className="newer-version__head">{title}</View>
    {lines.map((line) => <View key={line} className="newer-version__line">{line}</View>)}
  </View>
)

/** The guide changed since this draft was begun: what that means for it, and what the departments say. */
export const NewerVersion = observer(({ draft }: { draft: VersionedDraft }) => {
  const { servicePackage, content, olderPackage, versionChange } = draft
  if (!draft.startedOnOlderVersion) return null
  const { version, changes = [] } = servicePackage
  return (
    <Notice tone="amber" live title={words.title} text={words.text(content.version, version)} action={{ text: words.take, onPress: draft.takeVersion }}>
      {olderPackage && versionChange && <Lines title={words.mine} lines={versionChangeWords(servicePackage, olderPackage, versionChange)} />}
      {changes.length > 0 && <Lines title={words.published} lines={changes} />}
    </Notice>
  )
})
