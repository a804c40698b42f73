import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ServicePackage } from '@types-contract/contract'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { captureText as t } from '@/locales/zh-cn/capture'
import { exemptFrom } from './material-words'

interface ExemptProps {
  planned: PlannedMaterial[]
  servicePackage: ServicePackage
  /** Looks at the certificate that spares handing one in. */
  onLook(materialId: string): void
}

/** What nobody has to hand in, closed until somebody wants to see it. */
export const ExemptGroup = ({ planned, servicePackage, onLook }: ExemptProps) => {
  const [open, setOpen] = useState(false)
  if (planned.length === 0) return null
  return (
    <Card rows>
      <ListRow icon="check-circle" label={t.exemptTitle(planned.length)} expanded={open} onPress={() => setOpen(!open)} />
      {open && (
        <View className="exempt-group">
          {planned.map((one) => (
            <ListRow
              key={one.material.id} label={one.material.name} note={exemptFrom(one, servicePackage)}
              onPress={one.exemption?.kind === 'certificate' ? () => onLook(one.material.id) : undefined}
            />
          ))}
        </View>
      )}
    </Card>
  )
}
