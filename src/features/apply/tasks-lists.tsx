import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Footer } from '@/components/footer/footer'
import type { IconName } from '@/components/icon/icon-name'
import { SectionTitle } from '@/components/section-title/section-title'
import type { Tone } from '@/components/tag/tag'
import { applyText } from '@/locales/zh-cn/apply'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { MaterialsTask, SectionTask, TaskView } from './task-list'
import { TaskRow } from './task-row'

const t = applyText.tasks
interface TasksProps { draftId: string, view: TaskView }
interface State { text: string, tone: Tone, icon: IconName }

const SECTION_STATES: Readonly<Record<SectionTask['state'], State>> = {
  done: { text: t.states.done, tone: 'green', icon: 'check-circle' },
  started: { text: t.states.started, tone: 'blue', icon: 'edit' },
  untouched: { text: t.states.untouched, tone: 'neutral', icon: 'minus' }
}

const noteOf = (task: SectionTask): string | undefined => {
  if (task.left > 0) return t.fieldsLeft(task.left)
  return task.filled > 0 ? t.filledByDepartments(task.filled) : undefined
}

const materialState = (task: MaterialsTask): State => {
  switch (task.kind) {
    case 'none': return { text: t.materialsNone, tone: 'green', icon: 'check-circle' }
    case 'missing': return { text: t.materialsLeft(task.count), tone: 'amber', icon: 'camera' }
    case 'sending': return { text: t.materialsSending, tone: 'blue', icon: 'upload' }
    case 'ready': return { text: t.materialsReady, tone: 'green', icon: 'check-circle' }
  }
}

/** The sections of the one form. */
export const FormTasks = ({ draftId, view }: TasksProps) => (
  <Card>
    <SectionTitle text={t.formTitle} />
    <View>
      {view.sections.map((task) => (
        <TaskRow key={task.id} title={task.title} state={SECTION_STATES[task.state]} note={noteOf(task)} onPress={() => go(routes.section(draftId, task.id))} />
      ))}
    </View>
  </Card>
)

/** The materials, and the review that waits for everything. */
export const LastTasks = ({ draftId, view }: TasksProps) => {
  const ready = view.sectionsLeft + view.materialsLeft === 0
  return (
    <Card rows>
      <TaskRow title={t.materialsTitle} state={materialState(view.materials)} onPress={() => go(routes.materials(draftId))} />
      <TaskRow
        title={t.reviewTitle}
        state={ready ? { text: t.ready, tone: 'blue', icon: 'check' } : { text: t.locked, tone: 'neutral', icon: 'lock' }}
        note={ready ? t.reviewReady : t.reviewLocked(view.sectionsLeft, view.materialsLeft)}
        onPress={() => go(routes.review(draftId))}
      />
    </Card>
  )
}

/** The one thing to do next, at the thumb. */
export const NextTask = ({ draftId, view: { next } }: TasksProps) => {
  switch (next.kind) {
    case 'section': return <Footer primary={{ text: t.goOn(next.title), onPress: () => go(routes.section(draftId, next.id)) }} />
    case 'materials': return <Footer primary={{ text: t.goMaterials, onPress: () => go(routes.materials(draftId)) }} />
    case 'review': return <Footer primary={{ text: t.goReview, onPress: () => go(routes.review(draftId)) }} />
  }
}
