import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { ConfirmDialog } from '@/components/confirm-dialog/confirm-dialog'
import { NewerVersion } from '@/components/newer-version/newer-version'
import { Notice } from '@/components/notice/notice'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import type { Workbench } from '@/stores/workbench'
import { standingOf } from '../draft-standing'
import './draft-notice.scss'

const words = catalogueText.package

interface DraftNoticeProps {
  workbench: Workbench
  onRestart(): void
}

/** There is a draft: what it waits for, what changed since, and the way to begin anew. */
export const DraftNotice = observer(({ workbench, onRestart }: DraftNoticeProps) => {
  const [asking, setAsking] = useState(false)
  const { draft } = workbench
  return (
    <>
      <NewerVersion draft={draft} />
      <Notice tone="blue" icon="edit" title={words.draft.title} text={standingOf(workbench).words}>
        {!draft.record.pending && <View className="draft-notice__again"><Button small look="quiet" text={words.draft.again} onPress={() => setAsking(true)} /></View>}
      </Notice>
      <ConfirmDialog
        open={asking} title={words.draft.askTitle} text={words.draft.ask} confirm={{ text: words.draft.again, danger: true }} cancel={words.draft.keep}
        onConfirm={() => { setAsking(false); onRestart() }} onCancel={() => setAsking(false)}
      />
    </>
  )
})
