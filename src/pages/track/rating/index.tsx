import { RatingScreen } from '@/features/rate/rating-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const RatingPage = () => {
  const { case: caseNumber } = useParams()
  return <RatingScreen caseNumber={caseNumber} />
}

export default guarded(RatingPage)
