import { daysFrom, localAddress, makeCertificate, makeIdCard, monthFrom, syntheticCard, syntheticIdNumber, syntheticVin, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const WIFE_ID = syntheticIdNumber('1980-11-11', '324')
const VILLAGE = { region: '安徽省滁州市', code: '341100', detail: '样例镇示范村4号' }
const RENTED = localAddress('321183102', '下蜀镇', '样例新村6幢204室')

const FAMILY: SharedRecord = {
  'self-household.ethnic-group': 'han',
  'self-household.address': VILLAGE,
  'self-household.residence': RENTED,
  'self-education.level': 'high-school',
  'self-marriage.status': 'married',
  'spouse.name': '宝小凤',
  'spouse.id-number': WIFE_ID,
  'spouse.marital-status': 'married',
  'bank.name': 'jiangsu',
  'bank.account': syntheticCard('622899', 227),
  'bank.holder': '龙小九'
}

const carOn = (firstDay: string, idNumber: string): SharedRecord => ({
  'driving-licence.classes': ['c1'],
  'driving-licence.first-issued-on': '2005-05-16',
  'driving-licence.file-number': '321199000227',
  'driver-qualification.number': idNumber,
  'own-vehicle.plate': '苏LD00227',
  'own-vehicle.vin': syntheticVin(227),
  'own-vehicle.engine-number': 'SAMPLE0227',
  'own-vehicle.model': '示范牌SF7000EV轿车',
  'own-vehicle.colour': '白',
  'own-vehicle.seats': 5,
  'own-vehicle.first-registered-on': yearsFrom(firstDay, -1),
  'vehicle-purchase.price': 138800
})

/** Out of a works for a year, he pays for his own insurances (灵活就业) and counts as an older job-seeker. */
const workOn = (firstDay: string): SharedRecord => ({
  'self-insurance.employer': '句容示范建材有限公司',
  'self-insurance.stopped-month': monthFrom(firstDay, -13),
  'self-insurance.months': 96,
  'self-insurance.paid-from': monthFrom(firstDay, -12),
  'self-insurance.paid-until': monthFrom(firstDay, -1),
  'self-employment.unemployed-on': daysFrom(firstDay, -380),
  'self-employment.hardship-kind': 'older'
})

const pupilOn = (firstDay: string, childId: string): SharedRecord => ({
  'school-child.name': '龙小宝',
  'school-child.id-number': childId,
  'school-child.ethnic-group': 'han',
  'school-child.household-kind': 'elsewhere',
  'school-child.address': VILLAGE,
  'school-child.household-number': '3411990227',
  'school-child.moved-in-on': yearsFrom(firstDay, -13),
  'student-record.school': '句容市下蜀示范小学',
  'student-record.number': `G${childId}`,
  'school-district.school': '句容市下蜀示范中学',
  'school-house.address': RENTED,
  'vaccination.complete': true,
  'self-permit.number': '321199000000000227',
  'self-permit.issued-on': daysFrom(firstDay, -500)
})

/** A man from elsewhere who drives his own electric car and whose child leaves primary school. */
export function migrantDriver(firstDay: string): PretendPerson {
  const personId = 'migrant-driver'
  const idNumber = syntheticIdNumber(yearsFrom(firstDay, -51), '235')
  const childId = syntheticIdNumber(yearsFrom(firstDay, -13), '221')
  return makePerson({
    personId,
    name: '龙小九',
    idNumber,
    mobile: '13900000227',
    story: '在句容住了多年的外地司机，有居住证和自己的电动车：试试“网约车申请”、灵活就业和孩子上初中报名。',
    packageIds: ['ride-hailing', 'flexible-work', 'school'],
    shared: { ...FAMILY, ...carOn(firstDay, idNumber), ...workOn(firstDay), ...pupilOn(firstDay, childId) },
    certificates: [
      makeIdCard(personId, '龙小九', idNumber),
      makeCertificate({ personId, kind: 'household-register', holder: '龙小九', numberMasked: '341199****', validFrom: '2006-05-01' }),
      makeCertificate({ personId, kind: 'residence-permit', holder: '龙小九', numberMasked: '321199****0227', validFrom: daysFrom(firstDay, -500), validUntil: yearsFrom(firstDay, 2) }),
      makeCertificate({ personId, kind: 'driving-licence', holder: '龙小九', numberMasked: '321199****', validFrom: '2005-05-16' }),
      makeCertificate({ personId, kind: 'vehicle-licence', holder: '龙小九', numberMasked: '苏LD****7', validFrom: yearsFrom(firstDay, -1) }),
      makeCertificate({ personId, kind: 'business-licence', name: '营业执照（爱人的小吃店）', holder: '句容下蜀示范小吃店', numberMasked: '92321199****', validFrom: '2019-04-18' })
    ]
  })
}
