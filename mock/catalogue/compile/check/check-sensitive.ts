import type { Sensitivity } from '@types-contract/contract'
import { fieldPath, type Subject } from './subject'

/** What the law calls sensitive and wants a separate consent for. 依据: 个人信息保护法第二十八条、第二十九条. */
export const NEEDS_CONSENT: ReadonlySet<Sensitivity> = new Set<Sensitivity>(['child', 'health', 'finance', 'biometric'])

/** What each kind is called. */
export const SENSITIVITY_NAMES: Record<Sensitivity, string> = { child: '不满十四周岁儿童', health: '医疗健康', finance: '金融账户', biometric: '生物识别', identity: '特定身份' }

/** Sensitive fields and materials have a consent of their own kind. */
export function checkSensitive({ servicePackage: { consents, fields, materials }, author, report }: Subject): void {
  const consented = new Set(consents.map(({ sensitive }) => sensitive))
  const lacking = (kind: Sensitivity | undefined): kind is Sensitivity => kind !== undefined && NEEDS_CONSENT.has(kind) && !consented.has(kind)
  const fix = '在 consents 里引用这一类的同意书，并说明用途'
  for (const { id, label, sensitive, group } of fields) {
    const kinds = [sensitive, ...(group?.fields ?? []).map((child) => child.sensitive)]
    for (const kind of kinds.filter(lacking)) report(fieldPath(author, id), `“${label}”属于${SENSITIVITY_NAMES[kind]}信息，却没有单独同意`, fix)
  }
  for (const { id, name, sensitive } of materials) {
    if (lacking(sensitive)) report(['materials', id], `“${name}”属于${SENSITIVITY_NAMES[sensitive]}信息，却没有单独同意`, fix)
  }
}
