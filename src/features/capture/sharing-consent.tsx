import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConfirmDialog } from '@/components/confirm-dialog/confirm-dialog'
import { Notice } from '@/components/notice/notice'
import { SectionTitle } from '@/components/section-title/section-title'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { resolvePlan, type PlanInput } from '@/domain/plan/resolve-plan'
import { certificateText as t } from '@/locales/zh-cn/certificates'
import type { DraftStore } from '@/stores/draft-store'
import type { Workbench } from '@/stores/workbench'

/** What withdrawing brings back: papers to hand in and fields to fill. */
const broughtBack = ({ servicePackage, planInput }: DraftStore): { materials: number, fields: number } => {
  const counted = (input: PlanInput) => resolvePlan(servicePackage, input).savings
  const [now, then] = [counted(planInput), counted({ ...planInput, dataSharing: false })]
  return { materials: Math.max(0, then.materialsToProvide - now.materialsToProvide), fields: Math.max(0, then.fieldsTyped - now.fieldsTyped) }
}

/** The consent the certificate was fetched with, given for this one package, and taking it back. 依据: 个人信息保护法第十五条. */
export const SharingConsent = observer(({ workbench: { draft, form } }: { workbench: Workbench }) => {
  const [asking, setAsking] = useState(false)
  const { materials, fields } = broughtBack(draft)
  const withdraw = (): void => {
    setAsking(false)
    draft.shareData(false)
    void form.prefill()
  }
  return (
    <Card>
      <SectionTitle text={t.sharingTitle} note={t.sharingText} />
      <Button look="secondary" text={t.withdraw} onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={asking} title={t.withdrawTitle} text={t.withdrawText(materials, fields)} confirm={{ text: t.withdrawYes }} cancel={t.keepSharing}
        onConfirm={withdraw} onCancel={() => setAsking(false)}
      />
    </Card>
  )
})

/** The person declined sharing, and with it this certificate: the way back. */
export const AgreeToShare = observer(({ workbench: { draft, form }, planned: { material } }: { workbench: Workbench, planned: PlannedMaterial }) => {
  const source = draft.content.dataSharing === false && material.exemption?.kind === 'certificate' && material.exemption.needsDataSharing ? material.exemption : undefined
  if (!source) return null
  const department = draft.servicePackage.departments.find(({ id }) => id === source.departmentId)?.shortName ?? ''
  const agree = (): void => {
    draft.shareData(true)
    void form.prefill()
  }
  return <Notice tone="blue" icon="certificate" title={t.agreeTitle} text={t.agreeText(department)} action={{ text: t.agree, onPress: agree, busy: form.prefilling }} />
})
