import { View } from '@tarojs/components'
import { SectionTitle } from '@/components/section-title/section-title'
import type { Catalogue } from '@types-contract/contract'
import { AudienceSwitch } from '../audience-switch'
import { shelvesOf, type Audience } from '../shelves'
import { PackageList } from './results'
import './all-packages.scss'

interface AllPackagesProps {
  catalogue: Catalogue
  audience: Audience
  onAudience(audience: Audience): void
}

/** Everything there is, shelf by shelf. */
export const AllPackages = ({ catalogue, audience, onAudience }: AllPackagesProps) => (
  <View className="all-packages">
    <AudienceSwitch audience={audience} onChange={onAudience} />
    {shelvesOf(catalogue, audience).map(({ lifeEvent, packages }) => (
      <View key={lifeEvent.id}>
        <SectionTitle text={lifeEvent.name} />
        <PackageList packages={packages} />
      </View>
    ))}
  </View>
)
