import { WalletScreen } from '@/features/me/wallet-screen'
import { guarded } from '../../guarded'

const WalletPage = () => <WalletScreen />

export default guarded(WalletPage)
