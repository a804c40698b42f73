import { localAddress, makeCertificate, makeIdCard, rowsOf, syntheticCard, syntheticIdNumber, THE_CITY, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const ID = syntheticIdNumber('1990-08-08', '426')
const HUSBAND_ID = syntheticIdNumber('1988-02-02', '417')
const HOME = localAddress('321183003', '黄梅街道', '示范家园8幢302室')

const FAMILY: SharedRecord = {
  'self-marriage.status': 'married',
  'spouse.name': '丁大亭',
  'spouse.id-number': HUSBAND_ID,
  'spouse.marital-status': 'married',
  'self-insurance.employer': '句容示范食品有限公司',
  'bank.name': 'psbc',
  'bank.account': syntheticCard('622199', 221),
  'bank.holder': '丁小亭',
  'insured-coverage.place': THE_CITY
}

/** What is known of the child as one who goes to school. */
const pupil = (birthDay: string, childId: string): SharedRecord => ({
  'school-child.name': '丁小果',
  'school-child.id-number': childId,
  'school-child.ethnic-group': 'han',
  'school-child.household-kind': 'district',
  'school-child.address': HOME,
  'school-child.household-number': '3211990221',
  'school-child.moved-in-on': birthDay,
  'school-child-disability.state': ['disability'],
  'student-record.school': '句容市示范幼儿园',
  'school-house.address': HOME,
  'school-house.certificate-number': '苏（2018）句容市不动产权第0000221号',
  'school-house.registered-on': '2018-11-20',
  'school-house.owners': rowsOf({ name: '丁大亭', relation: 'parent', share: 50 }, { name: '丁小亭', relation: 'parent', share: 50 }),
  'school-district.school': '句容市示范实验小学',
  'vaccination.complete': true
})

/** What is known of the child as one who hears badly: hearing (2), degree two. */
const cared = (childId: string): SharedRecord => ({
  'disabled.ethnic-group': 'han',
  'disabled.address': HOME,
  'disability.certificate-number': `${childId}22`,
  'disability.level': 'two',
  'relief.other-subsidy': false,
  'medical-coverage.status': 'resident'
})

/** The mother of a child who hears badly and goes to school this year. */
export function guardianMother(firstDay: string): PretendPerson {
  const personId = 'guardian-mother'
  const born = yearsFrom(firstDay, -7)
  const childId = syntheticIdNumber(born, '231')
  const childCard = makeIdCard(personId, '丁小果', childId, 'child')
  return makePerson({
    personId,
    name: '丁小亭',
    idNumber: ID,
    mobile: '13900000221',
    story: '7岁听力残疾孩子的妈妈、监护人：试试孩子上小学报名、“扶残助困”和孩子的医药费报销。',
    packageIds: ['school', 'disability-help', 'medical-reimbursement'],
    shared: { ...FAMILY, ...pupil(born, childId), ...cared(childId) },
    certificateFor: { 'person-id-card': childCard.certificateId, 'insured-identity': childCard.certificateId },
    certificates: [
      makeIdCard(personId, '丁小亭', ID),
      childCard,
      makeCertificate({ personId, kind: 'household-register', holder: '丁大亭', numberMasked: '321199****0221', validFrom: '2017-10-01' }),
      makeCertificate({ personId, kind: 'birth-certificate', holder: '丁小果', numberMasked: 'T****0221', validFrom: born }),
      makeCertificate({ personId, kind: 'disability-certificate', holder: '丁小果', numberMasked: '321199****22', validFrom: yearsFrom(firstDay, -2), validUntil: yearsFrom(firstDay, 8) }),
      makeCertificate({ personId, kind: 'property-certificate', holder: '丁大亭、丁小亭', numberMasked: '苏（2018）****号', validFrom: '2018-11-20' })
    ]
  })
}
