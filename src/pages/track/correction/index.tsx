import { CorrectionScreen } from '@/features/correct/correction-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const CorrectionPage = () => {
  const { case: caseNumber } = useParams()
  return <CorrectionScreen caseNumber={caseNumber} />
}

export default guarded(CorrectionPage)
