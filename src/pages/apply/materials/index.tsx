import { MaterialsScreen } from '@/features/capture/materials-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const MaterialsPage = () => {
  const { draft } = useParams()
  return <MaterialsScreen draftId={draft} />
}

export default guarded(MaterialsPage)
