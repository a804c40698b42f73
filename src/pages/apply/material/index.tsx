import { MaterialScreen } from '@/features/capture/material-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const MaterialPage = () => {
  const { draft, material, back } = useParams()
  return <MaterialScreen draftId={draft} materialId={material} returnTo={back} />
}

export default guarded(MaterialPage)
