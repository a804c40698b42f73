import { SectionScreen } from '@/features/apply/section-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const SectionPage = () => {
  const { draft, section, back } = useParams()
  return <SectionScreen draftId={draft} sectionId={section} returnTo={back} />
}

export default guarded(SectionPage)
