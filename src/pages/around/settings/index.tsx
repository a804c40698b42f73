import { SettingsScreen } from '@/features/me/settings-screen'
import { guarded } from '../../guarded'

const SettingsPage = () => <SettingsScreen />

export default guarded(SettingsPage)
