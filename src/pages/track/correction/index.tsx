import { RoundScreen } from '@/features/correct/round-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const CorrectionPage = () => {
  const { case: caseNumber, point } = useParams()
  return <RoundScreen kind="correction" caseNumber={caseNumber} pointId={point} />
}

export default guarded(CorrectionPage)
