import { comparePlans } from '@/domain/plan/what-changes'
import type { Edition, PublishedPackage } from './edition'
import { addresses } from './pages/addresses'
import { indexPage } from './pages/index-page'
import { packagePage } from './pages/package-page'
import { situationPage } from './pages/situation-page'
import type { Situation } from './situations'

/** One file of the guide, its path from the folder of the guide. */
export interface SiteFile {
  path: string
  text: string
}

const json = (path: string, value: unknown): SiteFile => ({ path, text: `${JSON.stringify(value)}\n` })

function situationFiles(edition: Edition, published: PublishedPackage, situation: Situation): SiteFile[] {
  const { servicePackage: { id: packageId, version, effectiveFrom } } = published
  const { id, answers, plan, declined } = situation
  return [
    { path: addresses.situation(packageId, id), text: situationPage(edition, published, situation).markup },
    json(addresses.situationData(packageId, id), {
      packageId, version, effectiveFrom, asOf: edition.today, catalogueVersion: edition.version, answers, plan, withoutSharing: comparePlans(plan, declined)
    })
  ]
}

function packageFiles(edition: Edition, published: PublishedPackage): SiteFile[] {
  const { servicePackage, situations } = published
  return [
    { path: addresses.package(servicePackage.id), text: packagePage(edition, published).markup },
    json(addresses.packageData(servicePackage.id), servicePackage),
    ...situations.flatMap((situation) => situationFiles(edition, published, situation))
  ]
}

/** All pages of the guide with the data beside each; the sheet and the script come from elsewhere. */
export function siteFiles(edition: Edition): SiteFile[] {
  return [
    { path: 'index.html', text: indexPage(edition).markup },
    json('index.json', { asOf: edition.today, ...edition.list }),
    ...edition.packages.flatMap((published) => packageFiles(edition, published))
  ]
}
