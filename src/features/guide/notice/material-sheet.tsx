import { ListRow } from '@/components/list-row/list-row'
import { Sheet } from '@/components/sheet/sheet'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { sayReason } from '@/locales/zh-cn/reasons'
import type { ServicePackage } from '@types-contract/contract'
import { departmentsOf } from '../material-line'

const words = guideText.notice
const list = (texts: readonly string[]): string => texts.join(commonText.listSeparator)

interface MaterialSheetProps {
  /** The material looked at; closed without one. */
  planned: PlannedMaterial | undefined
  servicePackage: ServicePackage
  onClose(): void
}

const Details = ({ planned, servicePackage }: { planned: PlannedMaterial, servicePackage: ServicePackage }) => {
  const { material, ways, reasons } = planned
  const sheet = words.materialSheet
  return (
    <>
      {material.sample && <ListRow label={sheet.sample} note={material.sample} />}
      {material.pages.names && <ListRow label={sheet.pages} note={list(material.pages.names)} />}
      {material.sides && <ListRow label={sheet.pages} note={sheet.sides(list(material.sides))} />}
      <ListRow label={sheet.ways} note={list(ways.map((way) => words.ways[way]))} />
      {material.note && <ListRow label={sheet.note} note={material.note} />}
      {material.blankForm && <ListRow label={sheet.blankForm} note={material.blankForm} />}
      <ListRow label={sheet.why} note={reasons.map((reason) => sayReason(reason, servicePackage)).join(words.itemSheet.reasonSeparator)} />
      <ListRow label={sheet.users} note={list(departmentsOf(planned, servicePackage))} />
      {material.toVerify && <ListRow label={commonText.toVerify} note={words.itemSheet.toVerify(material.toVerify)} />}
    </>
  )
}

/** What a good one shows, how it may be handed in, and why it is asked for. */
export const MaterialSheet = ({ planned, servicePackage, onClose }: MaterialSheetProps) => (
  <Sheet title={planned?.material.name ?? ''} open={planned !== undefined} onClose={onClose}>
    {planned && <Details planned={planned} servicePackage={servicePackage} />}
  </Sheet>
)
