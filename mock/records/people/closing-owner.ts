import { daysFrom, localAddress, makeCertificate, makeIdCard, rowsOf, syntheticCard, syntheticIdNumber, syntheticUscc, THE_CITY, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const ID = syntheticIdNumber('1970-10-08', '537')
const PARTNER_ID = syntheticIdNumber('1971-12-15', '546')
const COMPANY = '句容袁巷示范五金有限公司'
const WORKSHOP = localAddress('321183108', '天王镇', '袁巷样例路3号')

const BUSINESS: SharedRecord = {
  'business.name': COMPANY,
  'business.uscc': syntheticUscc('91', 207),
  'business.legal-representative-name': '袁小巷',
  'business.legal-representative-id-number': ID,
  'business.address': WORKSHOP,
  'business.premises-address': WORKSHOP,
  'business.form': 'limited',
  'business.capital': 200,
  'business.investors': rowsOf({ kind: 'person', name: '袁小巷', 'id-number': ID }, { kind: 'person', name: '袁大巷', 'id-number': PARTNER_ID }),
  'unit-insurance.number': '3211990207',
  'unit-tax.unused-invoices': 0,
  'unit-tax.tax-device': true,
  'unit-tax.accounts': rowsOf({ bank: 'rural', account: '3211990000000207' }),
  'unit-customs.code': '3211990207'
}

const workshopOn = (firstDay: string): SharedRecord => ({
  'estate.unit': '321183108001GB00207F00010001',
  'estate.certificate-number': '苏（2017）句容市不动产权第0000207号',
  'estate.location': '天王镇袁巷样例路3号',
  'estate.use': '工业用地／工业',
  'estate.land-area': 3300,
  'estate.floor-area': 2150.5,
  'estate.land-right': 'granted',
  'estate.land-until': yearsFrom(firstDay, 41),
  'estate.mortgage-number': '苏（2022）句容市不动产证明第0000207号',
  'estate.acquired-on': yearsFrom(firstDay, -9),
  'estate.acquired-price': 2600000
})

const PATIENT: SharedRecord = {
  'bank.name': 'rural',
  'bank.account': syntheticCard('622499', 207),
  'bank.holder': '袁小巷',
  'insured-coverage.place': THE_CITY,
  'insured-coverage.employer': COMPANY
}

/** An owner who was in hospital, sells the workshop and closes the company. */
export function closingOwner(firstDay: string): PretendPerson {
  const personId = 'closing-owner'
  return makePerson({
    personId,
    name: '袁小巷',
    idNumber: ID,
    mobile: '13900000207',
    story: '住过院、想歇下来的小老板：试试医药费报销、卖掉厂房，再把公司简易注销。',
    packageIds: ['medical-reimbursement', 'business-property', 'deregistration'],
    shared: { ...BUSINESS, ...workshopOn(firstDay), ...PATIENT },
    certificates: [
      makeIdCard(personId, '袁小巷', ID),
      makeCertificate({ personId, kind: 'business-licence', holder: COMPANY, numberMasked: '91321199****', validFrom: '2010-06-01' }),
      makeCertificate({ personId, kind: 'property-certificate', holder: COMPANY, numberMasked: '苏（2017）****号', validFrom: '2017-08-15' }),
      makeCertificate({ personId, kind: 'social-security-card', holder: '袁小巷', numberMasked: '3211****0207', validFrom: '2012-04-01' }),
      makeCertificate({ personId, kind: 'residence-permit', name: '上海市居住证', holder: '袁小巷', numberMasked: '310000****', validFrom: daysFrom(firstDay, -200), validUntil: yearsFrom(firstDay, 3) })
    ]
  })
}
