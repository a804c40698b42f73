import { AboutScreen } from '@/features/me/about-screen'
import { guarded } from '../../guarded'

const AboutPage = () => <AboutScreen />

export default guarded(AboutPage)
