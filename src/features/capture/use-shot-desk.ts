import { useEffect, useState } from 'react'
import { photoJobs } from '@/domain/imaging/photo/photo-jobs'
import { shotText } from '@/locales/zh-cn/shot'
import { formatFullDay } from '@/shared/format-date'
import type { CapturedPaper, CaptureTarget } from '@/stores/capture-target'
import { useStores } from '@/stores/context'
import { SheetDesk } from '@/stores/sheet-desk'
import { ShotDesk } from '@/stores/shot-desk'

const useMarkWords = ({ packageName }: CapturedPaper): string => shotText.markWords(packageName, formatFullDay(useStores().catalogue.today))

/** The desk of one card of which a side is there; it shows what there is, and joins both. */
export const useSheetDesk = ({ paper, shots }: CaptureTarget): SheetDesk => {
  const { platform } = useStores()
  const task = { paperId: paper.id, name: paper.name, sides: paper.sides, markWords: useMarkWords(paper), markedAtFirst: paper.purposeMark }
  const [desk] = useState(() => new SheetDesk(platform.pixels, shots, photoJobs, task))
  useEffect(() => {
    void desk.open()
    return () => desk.close()
  }, [desk])
  return desk
}

/** The desk of one photograph; opened when the screen shows it, put away when it goes. */
export const useShotDesk = ({ paper, shots, nextSide }: CaptureTarget, shotId: string): ShotDesk => {
  const { platform } = useStores()
  const task = { shotId, kind: paper.documentKind, side: nextSide, markWords: useMarkWords(paper), markedAtFirst: paper.purposeMark }
  const [desk] = useState(() => new ShotDesk(platform.pixels, shots, task))
  useEffect(() => {
    void desk.open(photoJobs)
    return () => desk.close()
  }, [desk])
  return desk
}
