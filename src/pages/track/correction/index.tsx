import { RoundScreen } from '@/features/correct/round-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const CorrectionPage = () => {
  const { case: caseNumber } = useParams()
  return <RoundScreen kind="correction" caseNumber={caseNumber} />
}

export default guarded(CorrectionPage)
