import { validateApplication } from '@/domain/validation/validate-application'
import { makeCaseNumber } from '@/domain/formats/case-number'
import type { Application, ApplicationProblem, ElectronicCertificate, ServicePackage } from '@types-contract/contract'
import { certificatesOf } from './certificates'
import { saveCase } from './case-desk'
import { officeOf } from './departments/office'
import { openCase } from './departments/open-case'
import { draftKey } from './handlers/drafts'
import { packageOf } from './published'
import { unavailableMaterials } from './prefill'
import type { PretendPerson } from './records/people/person'
import type { CaseFile, Conduct } from './records/shapes'
import type { Scenario } from './scenarios/scenario'
import { toDay } from './time'
import { mayReuse } from './wallet'
import { Refusal } from './wire/answers'
import type { SignedInCall } from './wire/operation'

/** Share of the promised time departments take when nothing is said. */
const USUAL_PACE = 0.7

const USUAL_CONDUCT: Conduct = {
  corrections: 'one', outcome: 'approved', pace: USUAL_PACE, forceSpecialProcedure: false, departmentDown: false
}

/**
 * Takes an application: checks it by the published rules, all at once, opens the case and
 * hands it out to the departments. Throws `stale-version`, `duplicate` or `invalid`.
 */
export function submit(call: SignedInCall, application: Application): CaseFile {
  const { context, person, now, scenario } = call
  const draft = application.draftId === undefined ? undefined : draftKey(person.personId, application.draftId)
  const before = draft === undefined ? undefined : context.store.get('submitted-drafts', draft)
  if (before) throw new Refusal('duplicate', { message: `这份申请已经提交，办件编号${before.caseNumber}。` })
  const servicePackage = currentPackage(call, application)
  const problems = problemsOf(call, servicePackage, application)
  if (problems.some(({ severity }) => severity === 'error')) throw new Refusal('invalid', { problems })
  const caseNumber = nextCaseNumber(call, servicePackage)
  const office = officeOf(context.catalogue, servicePackage.id, application.version, toDay(now), context.clock.personal())
  const conduct = { ...USUAL_CONDUCT, ...scenario?.conduct }
  const file = openCase({ application, ownerId: person.personId, caseNumber, conduct, at: now }, office)
  saveCase(context, file, now)
  attachFiles(call, application, caseNumber)
  if (draft !== undefined) {
    context.store.put('submitted-drafts', draft, { caseNumber })
    context.store.remove('drafts', draft)
  }
  return file
}

/** The package in force; an application made for another version is told so. */
function currentPackage({ context, now, scenario }: SignedInCall, application: Application): ServicePackage {
  const current = packageOf(context.catalogue, application.packageId, toDay(now))
  const published = scenario?.publish?.(current) ?? current
  if (application.version === published.version) return published
  throw new Refusal('stale-version', { currentVersion: published.version })
}

function problemsOf(call: SignedInCall, servicePackage: ServicePackage, application: Application): ApplicationProblem[] {
  const { context, person, now, scenario } = call
  const certificates = certificatesOf(context, person, now, scenario)
  return validateApplication(servicePackage, application, {
    today: toDay(now),
    calendar: context.catalogue.calendar,
    fileExists: (fileId, handed) => mayReuse(call, servicePackage, handed, fileId) ?? isFree(call, fileId),
    certificateValid: (certificateId) =>
      certificates.some((one) => one.certificateId === certificateId && one.status === 'valid'),
    unavailableMaterialIds: missingFor(servicePackage, application, toDay(now), person, certificates, scenario)
  })
}

/**
 * Materials that had been exempt but must be handed in. A certificate that was fetched before its source
 * fell silent is good, so a department that is down keeps nobody from handing in. One the applicant says is
 * wrong spares nothing.
 */
function missingFor(
  servicePackage: ServicePackage, application: Application, today: string,
  person: PretendPerson, certificates: readonly ElectronicCertificate[], scenario?: Scenario
): string[] {
  const withholding = scenario && { ...scenario, silencesDepartment: false }
  const isValid = (id?: string) => certificates.some(({ certificateId, status }) => certificateId === id && status === 'valid')
  const fetched = application.materials.filter(({ way, certificateId }) => way === 'certificate' && isValid(certificateId))
  const missing = unavailableMaterials(servicePackage, application, today, person, certificates, withholding)
    .map(({ materialId }) => materialId)
    .filter((id) => !fetched.some(({ materialId }) => materialId === id))
  const disputed = (application.certificateDisputes ?? []).map(({ materialId }) => materialId)
  return [...missing, ...disputed]
}

/** A file of the caller that is in no case yet. */
export function isFree({ context, person }: SignedInCall, fileId: string): boolean {
  const file = context.store.get('files', fileId)
  return file !== undefined && file.ownerId === person.personId && file.caseNumber === undefined
}

function nextCaseNumber({ context: { store }, now }: SignedInCall, { number }: ServicePackage): string {
  const date = toDay(now)
  const serialId = `case/${number}/${date}`
  const serial = (store.get('serials', serialId)?.last ?? 0) + 1
  store.put('serials', serialId, { last: serial })
  return makeCaseNumber({ packageNumber: number, date, serial })
}

function attachFiles(call: SignedInCall, application: Application, caseNumber: string): void {
  const fileIds = application.materials.flatMap(({ fileIds: ids = [] }) => ids)
  const signature = application.signature.fileId
  attach(call, signature === undefined ? fileIds : [...fileIds, signature], caseNumber)
}

/** Puts files into a case, so that they can no longer be thrown away. */
export function attach({ context: { store } }: SignedInCall, fileIds: readonly string[], caseNumber: string): void {
  for (const fileId of fileIds) {
    const file = store.get('files', fileId)
    // A page reused out of the wallet stays with the case it came into first.
    if (file && file.caseNumber === undefined) store.put('files', fileId, { ...file, caseNumber })
  }
}
