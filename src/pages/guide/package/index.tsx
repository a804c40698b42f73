import { PackageScreen } from '@/features/catalogue/package-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const PackagePage = () => {
  const { id, entry } = useParams()
  return <PackageScreen packageId={id} entry={entry} />
}

export default guarded(PackagePage)
