import { HallScreen } from '@/features/hall/hall-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const HallPage = () => {
  const { package: packageId } = useParams()
  return <HallScreen packageId={packageId} />
}

export default guarded(HallPage)
