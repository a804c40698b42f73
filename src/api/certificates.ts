import type { CertificatePresentation, ElectronicCertificate, Prefill, PrefillRequest } from '@types-contract/contract'
import type { Client } from './client'

/** Shared data and the certificate bank. */
export const certificatesApi = (client: Client) => ({
  /** What the departments already know, with sources; nothing when sharing is declined. */
  prefill: (body: PrefillRequest) => client.send<Prefill>({ method: 'POST', path: '/prefill', body }),
  /** The person's electronic certificates. */
  list: async () => (await client.send<{ certificates: ElectronicCertificate[] }>({ method: 'GET', path: '/me/certificates' })).certificates,
  /** A short-lived code that shows a certificate to somebody. */
  present: (certificateId: string) =>
    client.send<CertificatePresentation>({ method: 'POST', path: `/me/certificates/${encodeURIComponent(certificateId)}/presentations` })
})
