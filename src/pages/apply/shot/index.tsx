import { ShotScreen } from '@/features/capture/shot-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const ShotPage = () => {
  const { draft, material } = useParams()
  return <ShotScreen draftId={draft} materialId={material} />
}

export default guarded(ShotPage)
