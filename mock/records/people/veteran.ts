import { daysFrom, localAddress, makeCertificate, makeIdCard, syntheticCard, syntheticIdNumber, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const HOME = localAddress('321183108', '天王镇', '唐陵村样例组2号')

const HOUSEHOLD: SharedRecord = {
  'self-household.ethnic-group': 'han',
  'self-education.level': 'high-school',
  'former-household.address': HOME,
  'former-household.police-station': '天王派出所',
  'household.head-name': '唐老根',
  'household.number': '3211990223',
  'household.address': HOME,
  'bank.name': 'icbc',
  'bank.account': syntheticCard('622299', 223),
  'bank.holder': '唐大陵'
}

/** Five years in the army, ended ten days before the first day. */
const serviceOn = (firstDay: string): SharedRecord => ({
  'service-record.enlisted-on': daysFrom(yearsFrom(firstDay, -5), -10),
  'service-record.enlisted-from': '江苏省句容市',
  'service-record.discharged-on': daysFrom(firstDay, -10),
  'service-record.order-number': '样退令第0223号',
  'service-record.branch': 'army',
  'service-record.unit': '陆军某示范部队',
  'service-record.rank': '中士',
  'service-record.certificate-number': 'SAMPLE-0000223',
  'service-record.years': 5,
  'service-record.honours': ['merit'],
  'military-pension.summary': '服役期间按月缴纳，共 60 个月，合计 58600 元',
  'military-medical.balance': 3260.8
})

/** A sergeant who has just come home. */
export function veteran(firstDay: string): PretendPerson {
  const personId = 'veteran'
  const idNumber = syntheticIdNumber(yearsFrom(firstDay, -24), '435')
  return makePerson({
    personId,
    name: '唐大陵',
    idNumber,
    mobile: '13900000223',
    story: '十天前退役回乡的中士，立过功：试试“军人退役”，报到、落户、补助一起办。',
    packageIds: ['veteran'],
    shared: { ...HOUSEHOLD, ...serviceOn(firstDay) },
    certificates: [
      makeIdCard(personId, '唐大陵', idNumber),
      makeCertificate({ personId, kind: 'household-register', holder: '唐老根', numberMasked: '321199****0223', validFrom: '1999-08-01' })
    ]
  })
}
