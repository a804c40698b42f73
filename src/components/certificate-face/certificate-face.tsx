import { View } from '@tarojs/components'
import type { ElectronicCertificate } from '@types-contract/contract'
import type { CertificateStanding } from '@/domain/certificates/usable-certificates'
import { certificateText as t } from '@/locales/zh-cn/certificates'
import { formatFullDay } from '@/shared/format-date'
import { maskHolder } from '@/shared/mask-holder'
import { Card } from '../card/card'
import { ListRow } from '../list-row/list-row'
import { Tag, type Tone } from '../tag/tag'
import './certificate-face.scss'

interface CertificateFaceProps {
  certificate: ElectronicCertificate
  /** How it stands today. */
  standing: CertificateStanding
  /** Hides all but the surname: where it is only used, not shown to somebody. */
  masked?: boolean
}

const TONES: Readonly<Record<CertificateStanding, Tone>> = { valid: 'green', 'not-yet': 'amber', expired: 'red', revoked: 'red' }

/** What an electronic certificate says of itself: holder, issuer, validity, and how far it can be trusted. */
export const CertificateFace = ({ certificate, standing, masked = false }: CertificateFaceProps) => (
  <Card rows>
    <View className="certificate-face__top">
      <View className="certificate-face__name">{certificate.name}</View>
      <Tag tone={TONES[standing]} text={t.standings[standing]} icon={standing === 'valid' ? 'check' : 'error'} />
    </View>
    <ListRow label={t.holder} value={masked ? maskHolder(certificate.holder) : certificate.holder} />
    {certificate.numberMasked && <ListRow label={t.number} value={certificate.numberMasked} />}
    <ListRow label={t.issuer} value={certificate.departmentName} />
    {standing === 'not-yet' && certificate.validFrom && <ListRow label={t.validFrom} value={formatFullDay(certificate.validFrom)} />}
    <ListRow label={t.validUntil} value={certificate.validUntil ? formatFullDay(certificate.validUntil) : t.forever} />
    <ListRow label={t.trust} note={t.grades[certificate.trustGrade]} value={t.grade(certificate.trustGrade)} />
    {certificate.facts?.map((fact) => <ListRow key={fact.label} label={fact.label} value={fact.value} />)}
  </Card>
)
