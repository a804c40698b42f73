import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { ConfirmDialog } from '@/components/confirm-dialog/confirm-dialog'
import { IconTile } from '@/components/icon/icon-tile'
import { Heading } from '@/components/native/semantic'
import { NewerVersion } from '@/components/newer-version/newer-version'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { applyText } from '@/locales/zh-cn/apply'
import { maskName } from '@/shared/masking'
import { go, restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { useOnShow } from '@/stores/use-on-show'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Workbench } from '@/stores/workbench'
import { DraftGate } from './draft-gate'
import { packageIcon } from './package-icon'
import { SavedLine } from './saved-line'
import { taskView } from './task-list'
import { FormTasks, LastTasks, NextTask } from './tasks-lists'
import { LeftPhotosNotice, PrefillNotice } from './tasks-notices'
import { useWhileShown } from './use-while-shown'
import './tasks.scss'

const t = applyText.tasks
interface TasksProps { workbench: Workbench }

const Head = observer(({ workbench: { draft } }: TasksProps) => {
  const { person } = useStores().session
  return (
    <View className="tasks__head">
      <IconTile name={packageIcon(draft.servicePackage.icon)} large />
      <View className="tasks__words">
        <Heading level={2} className="tasks__name">{draft.servicePackage.name}</Heading>
        {person && <View className="tasks__person">{t.person(maskName(person.name))}</View>}
      </View>
    </View>
  )
})

const Discard = observer(({ workbench: { draft } }: TasksProps) => {
  const { workbenches } = useStores()
  const [asking, setAsking] = useState(false)
  const discard = (): void => {
    setAsking(false)
    restart(routes.home())
    void workbenches.discard(draft.record.draftId)
  }
  return (
    <View>
      <Button look="quiet" icon="trash" text={t.discard} onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={asking} title={t.discardTitle} text={t.discardText} confirm={{ text: t.discardYes, danger: true }} cancel={t.keep}
        onConfirm={discard} onCancel={() => setAsking(false)}
      />
    </View>
  )
})

/** The questions come first: without their answers nobody knows what to fill. */
const Unanswered = observer(({ workbench: { draft } }: TasksProps) => {
  const { questionnaire } = draft.plan
  if (questionnaire.complete) return null
  const question = questionnaire.stop?.question ?? questionnaire.next
  return (
    <Notice
      tone="amber" title={t.questionsFirst} text={t.questionsFirstText}
      action={{ text: t.toQuestions, onPress: () => go(routes.question(draft.record.draftId, question?.id)) }}
    />
  )
})

/** Reads shared data as soon as it is allowed and due. */
const usePrefill = ({ form }: Workbench): void => {
  const { session } = useStores()
  const due = form.prefillDue && session.signedIn && !form.prefillFailure
  useEffect(() => { if (due) void form.prefill() }, [form, due])
}

const Tasks = observer(({ workbench }: TasksProps) => {
  const frame = usePageFrame()
  const { catalogue } = useStores()
  const { servicePackage, record: { draftId } } = workbench.draft
  const view = useWhileShown(() => taskView(workbench))
  useOnShow(() => { void catalogue.loadCalendar() })
  usePrefill(workbench)
  return (
    <Page
      {...frame} title={t.title} quiet={servicePackage.tone === 'quiet'} bottom={<NextTask draftId={draftId} view={view} />}
      actions={[{ text: t.help, onPress: () => go(routes.help(servicePackage.id)) }]}
    >
      <Head workbench={workbench} />
      <Unanswered workbench={workbench} />
      <NewerVersion draft={workbench.draft} />
      <LeftPhotosNotice workbench={workbench} />
      <PrefillNotice workbench={workbench} />
      <FormTasks draftId={draftId} view={view} />
      <LastTasks draftId={draftId} view={view} />
      <SavedLine draft={workbench.draft} />
      <Discard workbench={workbench} />
    </Page>
  )
})

/** The form as a list of short tasks: what is done, what is left, what comes next. */
export const TasksScreen = ({ draftId }: { draftId?: string }) => (
  <DraftGate draftId={draftId} here={routes.tasks(draftId ?? '')} title={t.title}>
    {(workbench) => <Tasks workbench={workbench} />}
  </DraftGate>
)
