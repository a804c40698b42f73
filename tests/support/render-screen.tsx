import { act, render, type RenderResult } from '@testing-library/react'
import type { ReactElement } from 'react'
import { NetworkFailure, type NetworkAnswer, type NetworkRequest } from '@/platform/network/types'
import { StoresContext } from '@/stores/context'
import { RootStore } from '@/stores/root-store'
import { memoryPhone, type MemoryPhone, type Survivors } from './memory-platform'

// jsdom draws nothing, so nothing can be brought into view.
Element.prototype.scrollIntoView = () => undefined

type Send = (request: NetworkRequest) => Promise<NetworkAnswer>

/** An app on a phone in memory, its network under the test's hand. */
export interface PhoneApp {
  phone: MemoryPhone
  stores: RootStore
  /** Cuts the network, or brings it back. */
  setOffline(offline: boolean): void
  /** Puts something between the phone and the government. */
  setLine(line: (request: NetworkRequest, send: Send) => Promise<NetworkAnswer>): void
  /** Draws a screen and lets it find what the phone keeps. */
  show(screen: ReactElement): Promise<RenderResult>
}

/** Starts the app, with what an earlier one left on the phone. */
export async function openApp(survivors: Survivors = {}): Promise<PhoneApp> {
  const phone = memoryPhone(survivors)
  let offline = false
  let line = (request: NetworkRequest, send: Send): Promise<NetworkAnswer> => send(request)
  const { sendRequest } = phone.platform
  phone.platform.sendRequest = (request) => (offline || !sendRequest ? Promise.reject(new NetworkFailure('unreachable')) : line(request, sendRequest))
  const stores = new RootStore({ platform: phone.platform, baseUrl: 'http://government.test', sleep: () => Promise.resolve() })
  await stores.start()
  return {
    phone, stores,
    setOffline: (cut) => { offline = cut },
    setLine: (next) => { line = next },
    show: async (screen) => {
      const result = render(<StoresContext.Provider value={stores}>{screen}</StoresContext.Provider>)
      await act(() => new Promise((resolve) => { setTimeout(resolve, 0) }))
      return result
    }
  }
}
