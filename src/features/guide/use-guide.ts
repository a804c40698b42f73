import { useEffect } from 'react'
import { useStores } from '@/stores/context'
import { useWorkbench, type WorkbenchState } from '@/stores/use-workbench'

/** Opens a draft, and asks what day it is at the government and which days are off. */
export const useGuide = (draftId: string | undefined): WorkbenchState => {
  const { catalogue } = useStores()
  useEffect(() => {
    void catalogue.loadCalendar()
    if (!catalogue.service.value) void catalogue.loadService()
  }, [catalogue])
  return useWorkbench(draftId)
}
