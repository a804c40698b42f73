import { CaseNoticeScreen } from '@/features/track/case-notice-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const CaseNoticePage = () => {
  const { case: caseNumber, notice } = useParams()
  return <CaseNoticeScreen caseNumber={caseNumber} noticeId={notice} />
}

export default guarded(CaseNoticePage)
