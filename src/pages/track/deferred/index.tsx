import { RoundScreen } from '@/features/correct/round-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const DeferredPage = () => {
  const { case: caseNumber, point } = useParams()
  return <RoundScreen kind="deferred" caseNumber={caseNumber} pointId={point} />
}

export default guarded(DeferredPage)
