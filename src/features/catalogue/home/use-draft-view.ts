import type { DraftRecord } from '@/stores/draft-record'
import { useStores } from '@/stores/context'
import { useWorkbench } from '@/stores/use-workbench'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { routes } from '@/shared/routes'
import { standingOf, type DraftStanding } from '../draft-standing'
import { packageIcon } from '../package-icon'
import type { IconName } from '@/components/icon/icon-name'

interface DraftView extends DraftStanding {
  name: string
  icon: IconName
}

/**
 * How a draft shows on home: named from the list at once, what is missing as soon as its
 * package is open. Read it inside an observer.
 */
export const useDraftView = (record: DraftRecord | undefined): DraftView | undefined => {
  const { catalogue } = useStores()
  const opened = useWorkbench(record?.draftId)
  if (!record) return undefined
  const { packageId } = record.content
  const listed = catalogue.list.value?.packages.find(({ id }) => id === packageId)
  const known = opened.kind === 'ready' ? opened.workbench.draft.servicePackage : listed
  const standing = opened.kind === 'ready' ? standingOf(opened.workbench) : { words: catalogueText.missing.unknown, url: routes.servicePackage(packageId) }
  return { ...standing, name: known?.name ?? '', icon: packageIcon(known?.icon) }
}
