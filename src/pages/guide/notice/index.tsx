import { NoticeScreen } from '@/features/guide/notice-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const NoticePage = () => {
  const { draft } = useParams()
  return <NoticeScreen draftId={draft} />
}

export default guarded(NoticePage)
