import { observer } from 'mobx-react-lite'
import { Notice } from '@/components/notice/notice'
import { captureText as t } from '@/locales/zh-cn/capture'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'

/** Photographs that were taken and not looked at yet: the app was closed, or somebody went back. */
export const ShotWaits = observer(({ workbench: { draft, materials }, materialId }: { workbench: Workbench, materialId?: string }) => {
  const shot = materialId === undefined ? materials.shots.all[0] : materials.shots.next(materialId)
  const planned = shot && materials.planned(shot.materialId)
  if (!planned) return null
  const { id, name } = planned.material
  return (
    <Notice
      tone="amber" icon="camera" title={t.shotWaits(materials.shots.countOf(id), name)} text={t.shotWaitsText}
      action={{ text: t.shotGoOn, onPress: () => go(routes.shot(draft.record.draftId, id)) }}
    />
  )
})
