import { daysFrom, localAddress, makeCertificate, makeIdCard, rowsOf, syntheticCard, syntheticIdNumber, syntheticUscc, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const ID = syntheticIdNumber('1986-12-03', '424')
const HUSBAND_ID = syntheticIdNumber('1984-04-14', '417')
const STALL = '句容崇明示范修表铺'
const STALL_USCC = syntheticUscc('92', 219)
const HOME = localAddress('321183001', '崇明街道', '样例巷7号')

/** Limbs (4), degree two, as the last two digits say. */
const DISABILITY: SharedRecord = {
  'disabled.ethnic-group': 'han',
  'disabled.address': HOME,
  'disability.certificate-number': `${ID}42`,
  'disability.level': 'two',
  'relief.other-subsidy': false,
  'resident-pension.grade': 300,
  'medical-coverage.status': 'resident',
  'employment.status': 'working',
  'self-employment.hardship-kind': 'disabled',
  'self-relief.number': '句低边样0000219',
  'business.uscc': STALL_USCC
}

const familyOn = (childId: string): SharedRecord => ({
  'self-household.ethnic-group': 'han',
  'self-household.address': HOME,
  'self-household.residence': HOME,
  'self-household.moved-in-on': '2012-10-18',
  'self-household.members': rowsOf(
    { name: '亭大树', 'id-number': HUSBAND_ID, relation: 'spouse' },
    { name: '亭小叶', 'id-number': childId, relation: 'child' }
  ),
  'self-education.level': 'vocational',
  'self-marriage.status': 'married',
  'bank.name': 'abc',
  'bank.account': syntheticCard('622899', 219),
  'bank.holder': '行小香'
})

const possessionsOn = (firstDay: string): SharedRecord => ({
  'self-estate.homes': rowsOf({ location: '崇明街道样例巷7号', area: 36.5, share: 50 }),
  'self-estate.sold': rowsOf({ location: '茅山镇样例村3号', area: 60, on: yearsFrom(firstDay, -3) }),
  'self-vehicle.vehicles': rowsOf({ plate: '苏LD00219', price: 28000, displacement: 0 }),
  'self-business.businesses': rowsOf({ name: STALL, uscc: STALL_USCC, role: 'owner' })
})

/** A woman who mends watches from her wheelchair; with husband and child in a very small home. */
export function disabledPerson(firstDay: string): PretendPerson {
  const personId = 'disabled-person'
  const childId = syntheticIdNumber(yearsFrom(firstDay, -9), '226')
  return makePerson({
    personId,
    name: '行小香',
    idNumber: ID,
    mobile: '13900000219',
    story: '坐轮椅开修表铺的手艺人，一家三口住房很小：试试“扶残助困”、灵活就业登记和“公租房申请”。',
    packageIds: ['disability-help', 'flexible-work', 'public-rental'],
    shared: { ...DISABILITY, ...familyOn(childId), ...possessionsOn(firstDay) },
    certificates: [
      makeIdCard(personId, '行小香', ID),
      makeCertificate({ personId, kind: 'household-register', holder: '亭大树', numberMasked: '321199****0219', validFrom: '2012-10-18' }),
      makeCertificate({ personId, kind: 'disability-certificate', holder: '行小香', numberMasked: '321199****42', validFrom: daysFrom(firstDay, -900), validUntil: yearsFrom(firstDay, 7) }),
      makeCertificate({ personId, kind: 'business-licence', holder: STALL, numberMasked: '92321199****', validFrom: '2020-03-08' }),
      makeCertificate({ personId, kind: 'social-security-card', holder: '行小香', numberMasked: '3211****0219', validFrom: '2015-09-01' })
    ]
  })
}
