import { TasksScreen } from '@/features/apply/tasks-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const TasksPage = () => {
  const { draft } = useParams()
  return <TasksScreen draftId={draft} />
}

export default guarded(TasksPage)
