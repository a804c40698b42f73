import { CameraScreen } from '@/features/capture/camera-screen'
import { placeOf } from '@/shared/capture-place'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const CameraPage = () => {
  const params = useParams()
  return <CameraScreen place={placeOf(params)} pageId={params.page} />
}

export default guarded(CameraPage)
