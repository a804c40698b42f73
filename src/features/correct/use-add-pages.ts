import { useState } from 'react'
import { correctText as t } from '@/locales/zh-cn/correct'
import type { RoundPoint } from '@/stores/round'
import type { RoundStore } from '@/stores/round-store'

/** Adding pages to a point, and what kept it from happening in a sentence; changing one's mind is no problem. */
export const useAddPages = (store: RoundStore, point: RoundPoint) => {
  const [problem, setProblem] = useState<string>()
  const add = (from: 'camera' | 'album' | 'file'): void => {
    setProblem(undefined)
    void store.addPages(point, from).then((outcome) => {
      if (outcome === 'denied' || outcome === 'failed' || outcome === 'full') setProblem(t[outcome])
    })
  }
  return { problem, add }
}
