import { SignInScreen } from '@/features/me/sign-in-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const SignInPage = () => {
  const { next } = useParams()
  return <SignInScreen next={next} />
}

export default guarded(SignInPage)
