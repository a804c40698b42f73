import { ResultsScreen } from '@/features/track/results-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const ResultsPage = () => {
  const { case: caseNumber } = useParams()
  return <ResultsScreen caseNumber={caseNumber} />
}

export default guarded(ResultsPage)
