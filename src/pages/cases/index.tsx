import { CasesScreen } from '@/features/track/cases-screen'
import { guarded } from '../guarded'

const CasesPage = () => <CasesScreen />

export default guarded(CasesPage)
