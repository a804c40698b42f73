import '@/platform/polyfills/polyfills'
import { useState, type PropsWithChildren } from 'react'
import { useLaunch, usePageNotFound } from '@tarojs/taro'
import { platform } from '@/platform/platform'
import { restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { StoresContext } from '@/stores/context'
import { RootStore } from '@/stores/root-store'
import './styles/index.scss'

/** Starts the stores once; screens wait for `started` where they need what this phone keeps. */
const App = ({ children }: PropsWithChildren) => {
  const [stores] = useState(() => new RootStore({ platform, baseUrl: API_BASE }))
  useLaunch(() => { void stores.start() })
  // An address that no longer exists: the package page without a package says so and shows ways on.
  usePageNotFound(() => restart(routes.servicePackage('')))
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}

export default App
