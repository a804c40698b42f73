import { localAddress, makeCertificate, makeIdCard, monthFrom, syntheticCard, syntheticIdNumber, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const HOME = localAddress('321183106', '后白镇', '示范小区2幢102室')

/** Months after a month's beginning in the year 0. */
const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/**
 * Months a man works on beyond 60: one for every four months he is born after 1964, 36 at most.
 * 依据: 全国人大常委会关于实施渐进式延迟法定退休年龄的决定 (2024)。
 */
const monthsBeyond60 = (birthMonth: string): number => {
  const since = monthIndex(birthMonth) - monthIndex('1965-01')
  return Math.min(36, Math.max(0, Math.floor(since / 4) + 1))
}

/** The earliest birth month of which a man retires in that month or a little later. */
const birthMonthRetiring = (month: string): string => {
  const latest = monthFrom(month, -720)
  const candidates = Array.from({ length: 37 }, (_, back) => monthFrom(latest, -back))
  return candidates.find((birth) => monthIndex(birth) + 720 + monthsBeyond60(birth) <= monthIndex(month)) ?? latest
}

const workingLife = (birthMonth: string): SharedRecord => ({
  'retiree-insurance.employer': '句容示范纺织有限公司',
  'retiree-insurance.employer-number': '3211990217',
  'retiree-insurance.worked-since': `${monthFrom(birthMonth, 240)}-01`,
  'retiree-insurance.retirement-month': monthFrom(birthMonth, 720 + monthsBeyond60(birthMonth)),
  'retiree-insurance.months': 396,
  'retiree-insurance.deemed-months': 60,
  'retiree-insurance.appraisal-number': '句劳鉴样〔2024〕0217号',
  'retiree-insurance.pending': false,
  'retiree-insurance.bank': 'icbc',
  'retiree-insurance.account': syntheticCard('622299', 217),
  'retiree-medical.kind': 'employee',
  'retiree-medical.months': 330
})

const HOUSEHOLD: SharedRecord = {
  'retiree-household.address': HOME,
  'retiree-household.residence': HOME,
  'retiree-fund.account': '321199000217',
  'retiree-fund.balance': 86420.55,
  'retiree-child.certificate-number': '苏样独0000217',
  'retiree-child.name': '侯小白'
}

/** A man who retires two months after the first day, by the ages that are raised step by step. */
export function retiree(firstDay: string): PretendPerson {
  const personId = 'retiree'
  const birthMonth = birthMonthRetiring(monthFrom(firstDay, 2))
  const idNumber = syntheticIdNumber(`${birthMonth}-15`, '433')
  return makePerson({
    personId,
    name: '侯福白',
    idNumber,
    mobile: '13900000217',
    story: '干了一辈子、再过两个月就退休的老职工：试试“退休”，养老、医保、公积金的信息都查得到。',
    packageIds: ['retirement'],
    shared: { ...HOUSEHOLD, 'retiree-child.birth-date': yearsFrom(`${birthMonth}-18`, 26), ...workingLife(birthMonth) },
    certificates: [
      makeIdCard(personId, '侯福白', idNumber),
      makeCertificate({ personId, kind: 'household-register', holder: '侯福白', numberMasked: '321199****0217', validFrom: '1995-03-01' }),
      makeCertificate({ personId, kind: 'social-security-card', holder: '侯福白', numberMasked: '3211****0217', validFrom: '2013-05-01' })
    ]
  })
}
