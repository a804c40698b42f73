import { evaluate } from '@/domain/conditions/evaluate'
import type { ElectronicCertificate, Outcome } from '@types-contract/contract'
import { steadyNumber } from '../ids'
import type { CaseFile, ItemFile, ResultFile } from '../records/shapes'
import { addOfficeMinutes, DAY, toDay } from '../time'
import { factsOf } from './facts'
import { departmentOf, itemOf, type Office } from './office'
import { produceValues } from './produced-values'

/** Makes the results of an item: certificates into the wallet, a code for the window, or a parcel. */
export function deliver(file: CaseFile, item: ItemFile, at: number, office: Office): void {
  const produced = produceValues(file, item, at, office)
  const detail = produced.map(({ label, value }) => `${label}：${value}`).join('；') || undefined
  for (const outcome of outcomesOf(file, item, at, office)) {
    file.results.push({
      resultId: `${item.itemCaseNumber}-${outcome.id}`,
      itemId: item.itemId,
      departmentName: departmentOf(office, item.departmentId).name,
      name: outcome.name,
      form: outcome.form,
      availableAt: at,
      detail,
      ...waysOf(file, item, outcome, at, office, produced)
    })
  }
}

/** What these answers lead to. */
function outcomesOf({ application }: CaseFile, item: ItemFile, at: number, office: Office): Outcome[] {
  const facts = factsOf(application, toDay(at))
  return itemOf(office, item.itemId).outcomes.filter(({ when }) => evaluate(when, facts))
}

type Produced = ReturnType<typeof produceValues>

function waysOf(file: CaseFile, item: ItemFile, outcome: Outcome, at: number, office: Office, produced: Produced): Partial<ResultFile> {
  switch (outcome.form) {
    case 'electronic-certificate':
      return { certificateId: issueCertificate(file, item, outcome, at, office, produced) }
    case 'paper':
      return file.application.delivery.kind === 'post' ? parcelOf(file, item, at, office) : pickUpOf(file, item, office)
    case 'payment':
      return { detail: '款项将在3个工作日内转入您填写的账户' }
    case 'message':
      return {}
  }
}

function issueCertificate(
  file: CaseFile, item: ItemFile, outcome: Outcome, at: number, office: Office, produced: Produced
): string {
  const department = departmentOf(office, item.departmentId)
  const certificate: ElectronicCertificate = {
    certificateId: `cert-${item.itemCaseNumber}-${outcome.id}`,
    kind: outcome.certificateKind ?? outcome.id,
    name: outcome.name,
    holder: holderOf(file),
    numberMasked: `${item.itemCaseNumber.slice(3, 9)}****${item.itemCaseNumber.slice(-6)}`,
    departmentId: department.id,
    departmentName: department.name,
    trustGrade: 'A',
    validFrom: toDay(at),
    status: 'valid',
    facts: [{ label: '办件编号', value: item.itemCaseNumber }, ...produced]
  }
  file.certificates.push(certificate)
  return certificate.certificateId
}

function holderOf(file: CaseFile): string {
  const { text } = file.application.signature
  return text !== undefined && text !== '' ? text : '申请人'
}

function pickUpOf(file: CaseFile, item: ItemFile, office: Office): Partial<ResultFile> {
  const hallId = file.application.delivery.hallId ?? office.servicePackage.windows[0]?.hallId
  const hall = office.halls.find(({ id }) => id === hallId) ?? office.halls[0]
  const code = String(steadyNumber(item.itemCaseNumber) % 1_000_000).padStart(6, '0')
  const place = `${hall?.name ?? '政务服务中心'}出件窗口`
  return { pickUp: { code, place, ...(hall?.hours === undefined ? {} : { hours: hall.hours }) } }
}

function parcelOf(file: CaseFile, item: ItemFile, at: number, office: Office): Partial<ResultFile> {
  const number = String(steadyNumber(`${file.caseNumber}/${item.departmentId}`)).padStart(10, '0')
  const collected = addOfficeMinutes(office.calendar, at, 120)
  return {
    parcel: { carrier: '邮政速递（示例）', trackingNumber: `YJS${number}`, events: [] },
    stations: [
      { at: collected, text: '邮件已揽收' },
      { at: collected + DAY / 2, text: '邮件已到达句容投递站' },
      { at: collected + DAY, text: '正在派送，请保持电话畅通' },
      { at: collected + DAY + DAY / 6, text: '已签收' }
    ]
  }
}
