import type { Material } from '@types-contract/contract'

/** What a photographed paper is; the catalogue says it of every material. */
export type DocumentKind = Material['documentKind']

/** Longer over shorter side of the papers whose measures are laid down. The others come in many shapes. */
const PROPORTIONS: Partial<Record<DocumentKind, number>> = {
  'id-card': 85.6 / 54,
  'bank-card': 85.6 / 53.98,
  a4: Math.SQRT2,
  'household-register': 143 / 105,
  licence: Math.SQRT2
}

/** Longer over shorter side of a kind of paper, when it is known. */
export const proportionOf = (kind: DocumentKind): number | undefined => PROPORTIONS[kind]

/** Kinds that are always one of two cards' sizes: nothing much longer or shorter can be one. */
const STRICT: readonly DocumentKind[] = ['id-card', 'bank-card', 'a4']

/**
 * How well a page of some width over height fits a kind, 0 to 1. Kinds without laid-down measures accept
 * everything up to three times as long as wide.
 */
export function fitOf(kind: DocumentKind, aspect: number): number {
  const long = aspect < 1 ? 1 / aspect : aspect
  const expected = proportionOf(kind)
  if (expected === undefined) return long < 2 ? 1 : Math.max(0, 1 - (long - 2) / 1.5)
  const away = Math.abs(Math.log(long / expected))
  return Math.max(0, 1 - Math.max(0, away - 0.08) / (STRICT.includes(kind) ? 0.3 : 0.5))
}
