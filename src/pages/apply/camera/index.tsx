import { CameraScreen } from '@/features/capture/camera-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const CameraPage = () => {
  const { draft, material, page } = useParams()
  return <CameraScreen draftId={draft} materialId={material} pageId={page} />
}

export default guarded(CameraPage)
