import type { Application, SubmittedMaterial } from '@types-contract/contract'

/** A complete application for the fixture package; `statementFileId` is the one page it needs. */
export function fixtureApplication(statementFileId: string, changes: Partial<Application> = {}): Application {
  return {
    packageId: 'fixture',
    version: '1.0',
    answers: { 'with-subsidy': 'no' },
    itemIds: ['birth-record', 'household', 'enrolment'],
    dataSharing: true,
    values: { 'applicant-name': '许示范', 'child-name': '许小样', 'child-birth-date': '2026-03-01' },
    materials: [certificate, statement(statementFileId)],
    delivery: { kind: 'electronic' },
    consentIds: ['privacy'],
    signature: { kind: 'typed', text: '许示范', signedAt: '2026-03-02T10:00:00+08:00' },
    origin: { end: 'h5' },
    ...changes
  }
}

/** The same with the subsidy, which wants a public notice. */
export function fixtureApplicationWithSubsidy(statementFileId: string): Application {
  const plain = fixtureApplication(statementFileId)
  return {
    ...plain,
    answers: { 'with-subsidy': 'yes' },
    itemIds: [...plain.itemIds, 'subsidy'],
    values: { ...plain.values, 'subsidy-reason': '家中收入减少' }
  }
}

/** The plain one, its statement promised for later; without a day told, the last one counts. */
export function fixtureApplicationWithPromise(dueOn?: string, changes: Partial<Application> = {}): Application {
  return fixtureApplication('', { materials: [certificate, { materialId: 'statement', way: 'later', dueOn }], ...changes })
}

const certificate: SubmittedMaterial = { materialId: 'household-book', way: 'certificate', certificateId: 'fixture-household-register' }
const statement = (fileId: string): SubmittedMaterial => ({ materialId: 'statement', way: 'capture', fileIds: [fileId] })
