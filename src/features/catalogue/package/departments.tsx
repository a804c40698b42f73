import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import { Tag } from '@/components/tag/tag'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import type { ServiceItem, ServicePackage } from '@types-contract/contract'
import './departments.scss'

const words = catalogueText.package

const nameOf = ({ departments }: ServicePackage, departmentId: string): string =>
  departments.find(({ id }) => id === departmentId)?.name ?? ''

const Items = ({ servicePackage }: { servicePackage: ServicePackage }) => {
  const note = ({ departmentId, promisedWorkingDays, office }: ServiceItem): string =>
    [nameOf(servicePackage, departmentId), office, commonText.workingDays(promisedWorkingDays)].filter(Boolean).join(commonText.dot)
  return (
    <View className="departments__items">
      {servicePackage.items.map((item) => (
        <ListRow key={item.id} label={item.name} note={note(item)} tag={<Tag text={words.itemChoices[item.choice]} tone={item.choice === 'mandatory' ? 'blue' : 'neutral'} />} />
      ))}
    </View>
  )
}

/** Who handles it together, the leading one first; every item on demand. */
export const Departments = ({ servicePackage }: { servicePackage: ServicePackage }) => {
  const [open, setOpen] = useState(false)
  const { leadDepartmentId, coordinatingDepartmentIds } = servicePackage
  const others = coordinatingDepartmentIds.filter((id) => id !== leadDepartmentId)
  return (
    <Card>
      <SectionTitle text={words.departments(others.length + 1)} action={{ text: open ? words.hideItems : words.seeItems, onPress: () => setOpen(!open) }} />
      <View className="departments__tags">
        <View className="departments__tag"><Tag tone="blue" text={words.leads(nameOf(servicePackage, leadDepartmentId))} /></View>
        {others.map((id) => <View key={id} className="departments__tag"><Tag text={nameOf(servicePackage, id)} /></View>)}
      </View>
      {open && <Items servicePackage={servicePackage} />}
    </Card>
  )
}
