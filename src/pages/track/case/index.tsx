import { CaseScreen } from '@/features/track/case-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const CasePage = () => {
  const { case: caseNumber } = useParams()
  return <CaseScreen caseNumber={caseNumber} />
}

export default guarded(CasePage)
