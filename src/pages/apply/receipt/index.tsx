import { ReceiptScreen } from '@/features/apply/receipt-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const ReceiptPage = () => {
  const { case: caseNumber } = useParams()
  return <ReceiptScreen caseNumber={caseNumber} />
}

export default guarded(ReceiptPage)
