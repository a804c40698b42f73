import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'
import type { ServiceCase } from '@types-contract/contract'
import { useStores } from './context'
import type { Loadable } from './loadable'

const AGAIN_MS = 15_000

/** One case, loaded when the screen shows and again every quarter of a minute while it stays open. */
export const useCase = (caseNumber: string | undefined): Loadable<ServiceCase> | undefined => {
  const { cases, started, catalogue } = useStores()
  const load = useCallback((): void => {
    if (caseNumber) void started.then(() => cases.loadCase(caseNumber))
  }, [caseNumber, cases, started])
  useDidShow(() => { load(); void catalogue.loadCalendar() })
  useEffect(() => {
    const timer = setInterval(load, AGAIN_MS)
    return () => clearInterval(timer)
  }, [load])
  return caseNumber ? cases.serviceCase(caseNumber) : undefined
}
