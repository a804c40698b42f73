import type { Keyboard } from '../../native/text-input.types'
import type { FieldDefinition } from '../field-kind.types'

const KEYBOARDS: Readonly<Record<string, Keyboard>> = {
  'id-number': 'id-card',
  'hk-macao-taiwan-residence-permit': 'id-card',
  mobile: 'phone',
  'consult-phone': 'phone',
  'bank-card': 'number',
  'corporate-account': 'number',
  postcode: 'number',
  'local-postcode': 'number',
  'region-code': 'number',
  'collection-code': 'number',
  'tobacco-licence': 'number',
  email: 'email'
}

const TOKENS: Readonly<Record<string, string>> = {
  'self.name': 'name', 'self.mobile': 'tel', 'self.phone': 'tel', 'self.email': 'email', 'self.birthDate': 'bday', 'self.postcode': 'postal-code'
}

/** The keyboard that fits a format; landlines carry a hyphen that number pads lack, so they get letters. */
export const keyboardOf = (field: FieldDefinition): Keyboard => KEYBOARDS[field.format ?? ''] ?? 'text'

/** Lets the browser fill in what it knows of the person; facts about others are never offered. */
export const autoCompleteOf = (field: FieldDefinition): string => TOKENS[field.prefill?.attribute ?? ''] ?? 'off'

/** The longest text a rule of the field allows. */
export const longestOf = (field: FieldDefinition): number | undefined => field.rules.find((rule) => rule.kind === 'length')?.max
