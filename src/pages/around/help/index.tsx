import { HelpScreen } from '@/features/help/help-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const HelpPage = () => {
  const { package: packageId, case: caseNumber } = useParams()
  return <HelpScreen packageId={packageId} caseNumber={caseNumber} />
}

export default guarded(HelpPage)
