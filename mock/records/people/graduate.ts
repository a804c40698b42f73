import { daysFrom, localAddress, makeCertificate, makeIdCard, monthFrom, syntheticCard, syntheticIdNumber, syntheticUscc, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const FLAT = localAddress('321183002', '华阳街道', '示范公寓1幢306室')

const HOUSEHOLD: SharedRecord = {
  'self-household.ethnic-group': 'han',
  'self-household.address': { region: '江苏省镇江市丹阳市', code: '321181', detail: '样例镇示范路2号' },
  'self-household.residence': FLAT,
  'self-household.police-station': '丹阳市公安局样例派出所',
  'self-marriage.status': 'unmarried',
  'spouse.marital-status': 'single',
  'bank.name': 'boc',
  'bank.account': syntheticCard('621699', 211),
  'bank.holder': '磨小盘'
}

const careerOn = (firstDay: string): SharedRecord => ({
  'self-education.level': 'bachelor',
  'self-education.school': '江苏示范大学',
  'self-education.major': '软件工程',
  'self-education.graduated-on': daysFrom(firstDay, -150),
  'self-education.certificate-number': `321199${firstDay.slice(0, 4)}05000211`,
  'self-insurance.employer': '句容示范软件有限公司',
  'self-insurance.employer-number': '3211990211',
  'self-insurance.employer-uscc': syntheticUscc('91', 211),
  'self-insurance.first-month': monthFrom(firstDay, -4),
  'self-insurance.months': 4,
  'self-contract.from': daysFrom(firstDay, -130),
  'self-contract.until': yearsFrom(firstDay, 3)
})

const flatOn = (firstDay: string): SharedRecord => ({
  'self-lease.address': FLAT,
  'self-lease.monthly-rent': 1200,
  'self-lease.from': daysFrom(firstDay, -120),
  'self-lease.until': yearsFrom(firstDay, 1),
  'self-lease.landlord': '崇大明',
  'self-permit.number': '321199000000000211',
  'self-permit.issued-on': daysFrom(firstDay, -100)
})

/** Somebody who left university this summer, works and rents a flat in the city. */
export function graduate(firstDay: string): PretendPerson {
  const personId = 'graduate'
  const birthDay = yearsFrom(firstDay, -23)
  const idNumber = syntheticIdNumber(birthDay, '346')
  return makePerson({
    personId,
    name: '磨小盘',
    idNumber,
    mobile: '13900000211',
    story: '今年毕业、来句容上班的大学生，租房住：试试“人才服务”和“公租房申请”。',
    packageIds: ['talent', 'public-rental'],
    shared: { ...HOUSEHOLD, 'self-household.moved-in-on': birthDay, ...careerOn(firstDay), ...flatOn(firstDay) },
    certificates: [
      makeIdCard(personId, '磨小盘', idNumber),
      makeCertificate({ personId, kind: 'household-register', holder: '磨大盘', numberMasked: '321199****', validFrom: birthDay }),
      makeCertificate({ personId, kind: 'residence-permit', holder: '磨小盘', numberMasked: '321199****0211', validFrom: daysFrom(firstDay, -100), validUntil: yearsFrom(firstDay, 1) }),
      makeCertificate({ personId, kind: 'social-security-card', holder: '磨小盘', numberMasked: '3211****0211', validFrom: daysFrom(firstDay, -90) })
    ]
  })
}
