import { ShotScreen } from '@/features/capture/shot-screen'
import { placeOf } from '@/shared/capture-place'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const ShotPage = () => {
  return <ShotScreen place={placeOf(useParams())} />
}

export default guarded(ShotPage)
