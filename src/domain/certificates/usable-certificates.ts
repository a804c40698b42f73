import type { CertificateDispute, ElectronicCertificate } from '@types-contract/contract'

/** How a certificate stands on a day: what its issuer says, and what its own dates say. */
export type CertificateStanding = 'valid' | 'not-yet' | 'expired' | 'revoked'

/** The standing of a certificate on a day `YYYY-MM-DD`; a certificate without an end is good for good. */
export function standingOf({ status, validFrom, validUntil }: ElectronicCertificate, today: string): CertificateStanding {
  if (status !== 'valid') return status
  if (validUntil !== undefined && validUntil < today) return 'expired'
  return validFrom !== undefined && validFrom > today ? 'not-yet' : 'valid'
}

/** What is known of a draft's certificates. */
export interface KnownCertificates {
  /** Materials whose source had nothing for this person. */
  unavailableMaterialIds?: readonly string[]
  /** The certificates fetched, by material. */
  certificates?: readonly { materialId: string, certificate: ElectronicCertificate }[]
  disputes?: readonly CertificateDispute[]
}

/**
 * Materials no certificate spares: the source has none, the one fetched is no longer good, or the
 * person says it is wrong. In a fixed order, each once.
 */
export function unsparedMaterialIds({ unavailableMaterialIds = [], certificates = [], disputes = [] }: KnownCertificates, today: string): string[] {
  const over = certificates.filter(({ certificate }) => standingOf(certificate, today) !== 'valid').map(({ materialId }) => materialId)
  return [...new Set([...unavailableMaterialIds, ...over, ...disputes.map(({ materialId }) => materialId)])]
}
