import { useEffect, useState } from 'react'
import { photoJobs } from '@/domain/imaging/photo/photo-jobs'
import { shotText } from '@/locales/zh-cn/shot'
import { formatFullDay } from '@/shared/format-date'
import type { CaptureTarget } from '@/stores/capture-target'
import { useStores } from '@/stores/context'
import { ShotDesk } from '@/stores/shot-desk'

/** The desk of one photograph; opened when the screen shows it, put away when it goes. */
export const useShotDesk = ({ paper, shots }: CaptureTarget, shotId: string): ShotDesk => {
  const { platform, catalogue } = useStores()
  const markWords = shotText.markWords(paper.packageName, formatFullDay(catalogue.today))
  const task = { shotId, kind: paper.documentKind, markWords, markedAtFirst: paper.purposeMark }
  const [desk] = useState(() => new ShotDesk(platform.pixels, shots, task))
  useEffect(() => {
    void desk.open(photoJobs)
    return () => desk.close()
  }, [desk])
  return desk
}
