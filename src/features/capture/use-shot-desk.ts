import { useEffect, useState } from 'react'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { photoJobs } from '@/domain/imaging/photo/photo-jobs'
import { shotText } from '@/locales/zh-cn/shot'
import { formatFullDay } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import { ShotDesk } from '@/stores/shot-desk'
import type { Workbench } from '@/stores/workbench'

/** The desk of one photograph; opened when the screen shows it, put away when it goes. */
export const useShotDesk = ({ draft, materials }: Workbench, { material }: PlannedMaterial, shotId: string): ShotDesk => {
  const { platform, catalogue } = useStores()
  const markWords = shotText.markWords(draft.servicePackage.name, formatFullDay(catalogue.today))
  const task = { shotId, kind: material.documentKind, markWords, markedAtFirst: material.purposeMark ?? false }
  const [desk] = useState(() => new ShotDesk(platform.pixels, materials.shots, task))
  useEffect(() => {
    void desk.open(photoJobs)
    return () => desk.close()
  }, [desk])
  return desk
}
