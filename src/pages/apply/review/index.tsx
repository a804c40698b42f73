import { ReviewScreen } from '@/features/apply/review-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const ReviewPage = () => {
  const { draft } = useParams()
  return <ReviewScreen draftId={draft} />
}

export default guarded(ReviewPage)
