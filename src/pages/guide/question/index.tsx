import { QuestionScreen } from '@/features/guide/question-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const QuestionPage = () => {
  const { draft, question } = useParams()
  return <QuestionScreen draftId={draft} questionId={question} />
}

export default guarded(QuestionPage)
