import { RoundScreen } from '@/features/correct/round-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const DeferredPage = () => {
  const { case: caseNumber } = useParams()
  return <RoundScreen kind="deferred" caseNumber={caseNumber} />
}

export default guarded(DeferredPage)
