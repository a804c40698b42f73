import { CertificateScreen } from '@/features/track/certificate-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const CertificatePage = () => {
  const { certificate } = useParams()
  return <CertificateScreen certificateId={certificate} />
}

export default guarded(CertificatePage)
