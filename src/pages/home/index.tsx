import { HomeScreen } from '@/features/catalogue/home-screen'
import { guarded } from '../guarded'

const HomePage = () => <HomeScreen />

export default guarded(HomePage)
