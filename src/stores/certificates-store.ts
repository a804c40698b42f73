import { makeAutoObservable, observableRef } from 'mobx'
import type { CertificatePresentation, ElectronicCertificate } from '@types-contract/contract'
import type { Dependencies } from './dependencies'
import { Loadable } from './loadable'

/** The person's electronic certificates and showing one (亮证). */
export class CertificatesStore {
  list = new Loadable<ElectronicCertificate[]>()
  readonly presentation = new Loadable<CertificatePresentation>()

  private ownerId: string | undefined = undefined

  constructor(private readonly dependencies: Dependencies, private readonly personId: () => string | undefined) {
    makeAutoObservable<this, 'dependencies' | 'personId'>(this, { dependencies: false, personId: false, list: observableRef }, { autoBind: true })
  }

  /** The certificates of whoever is signed in; nobody else's, whatever was loaded before on this phone. */
  get own(): ElectronicCertificate[] | undefined {
    return this.ownerId !== undefined && this.ownerId === this.personId() ? this.list.value : undefined
  }

  load(): Promise<ElectronicCertificate[] | undefined> {
    const personId = this.personId()
    if (personId !== this.ownerId) this.beginFor(personId)
    return this.list.load(() => this.dependencies.api.certificates.list())
  }

  private beginFor(personId: string | undefined): void {
    this.list = new Loadable<ElectronicCertificate[]>()
    this.ownerId = personId
  }

  find(certificateId: string): ElectronicCertificate | undefined {
    return this.own?.find((certificate) => certificate.certificateId === certificateId)
  }

  /** A fresh code, good for a short while. */
  present(certificateId: string): Promise<CertificatePresentation | undefined> {
    return this.presentation.load(() => this.dependencies.api.certificates.present(certificateId))
  }
}
