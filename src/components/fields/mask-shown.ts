import { maskBankAccount, maskIdNumber, maskName, maskPhone } from '@/shared/masking'
import { maskAddress } from '@/shared/masking-address'
import type { FieldDefinition } from './field-kind.types'

const MASKS: Readonly<Record<string, (text: string) => string>> = {
  'person-name': maskName,
  'id-number': maskIdNumber,
  'hk-macao-taiwan-residence-permit': maskIdNumber,
  'foreign-permanent-resident-id': maskIdNumber,
  'chinese-passport': maskIdNumber,
  'foreign-passport': maskIdNumber,
  'disability-certificate-number': maskIdNumber,
  mobile: maskPhone,
  phone: maskPhone,
  landline: maskPhone,
  'bank-card': maskBankAccount,
  'corporate-account': maskBankAccount
}

/** Puts stars over what an onlooker must not read; which part, the field's format says. */
export const maskShown = (text: string, field: FieldDefinition): string => {
  if (field.kind === 'address') return maskAddress(text)
  return MASKS[field.format ?? '']?.(text) ?? text
}
