import { MeScreen } from '@/features/me/me-screen'
import { guarded } from '../guarded'

const MePage = () => <MeScreen />

export default guarded(MePage)
