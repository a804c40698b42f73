import { makeAutoObservable, observableRef } from 'mobx'
import type { CertificatePresentation, ElectronicCertificate } from '@types-contract/contract'
import type { Dependencies } from './dependencies'
import { Loadable } from './loadable'

/** The person's electronic certificates and showing one (亮证). */
export class CertificatesStore {
  readonly list = new Loadable<ElectronicCertificate[]>()
  readonly presentation = new Loadable<CertificatePresentation>()

  constructor(private readonly dependencies: Dependencies) {
    makeAutoObservable<this, 'dependencies'>(this, { dependencies: false, list: observableRef }, { autoBind: true })
  }

  load(): Promise<ElectronicCertificate[] | undefined> {
    return this.list.load(() => this.dependencies.api.certificates.list())
  }

  find(certificateId: string): ElectronicCertificate | undefined {
    return this.list.value?.find((certificate) => certificate.certificateId === certificateId)
  }

  /** A fresh code, good for a short while. */
  present(certificateId: string): Promise<CertificatePresentation | undefined> {
    return this.presentation.load(() => this.dependencies.api.certificates.present(certificateId))
  }
}
