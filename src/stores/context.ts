import { createContext, useContext } from 'react'
import type { RootStore } from './root-store'

/** Gives every screen the stores. */
export const StoresContext = createContext<RootStore | undefined>(undefined)

/** The stores; throws outside the app, which is a programming error. */
export const useStores = (): RootStore => {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('StoresContext is missing')
  return stores
}
