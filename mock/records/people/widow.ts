import { daysFrom, localAddress, makeCertificate, makeIdCard, syntheticCard, syntheticIdNumber } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const ID = syntheticIdNumber('1949-05-13', '128')
const HUSBAND_ID = syntheticIdNumber('1944-09-21', '117')
const HOME = localAddress('321183105', '茅山镇', '春城样例路10号')

/** What is known of him: a soldier once, retired from a works, walking with a stick (limbs 4, degree three). */
const HUSBAND: SharedRecord = {
  'deceased.name': '春大城',
  'deceased.id-number': HUSBAND_ID,
  'deceased.ethnic-group': 'han',
  'deceased.address': HOME,
  'deceased.police-station': '茅山派出所',
  'death.place': '句容市示范医院',
  'funeral-relief.kind': 'local',
  'deceased-insurance.last-place': '江苏省镇江市句容市',
  'deceased-insurance.community': '茅山镇春城社区',
  'deceased-insurance.card-number': 'SAMPLE000225',
  'deceased-fund.account': '321199000225',
  'deceased-fund.balance': 1286.4,
  'deceased-disability.certificate-number': `${HUSBAND_ID}43`,
  'deceased-veteran.kind': 'veteran'
}

/** What is known of the allowance he had as an old man (尊老金). */
const ALLOWANCE: SharedRecord = {
  'elder.name': '春大城',
  'elder.id-number': HUSBAND_ID,
  'elder.region': { code: '321183105', name: '茅山镇' },
  'elder.address': HOME,
  'elder.moved-in-on': '1969-12-01',
  'elder-bank.name': 'rural',
  'elder-bank.account': syntheticCard('622499', 226),
  'elder-support.other-allowance': false
}

const widowed = (diedOn: string): SharedRecord => ({
  'death.time': `${diedOn}T05:40`,
  'elder.died-on': diedOn,
  'self-marriage.status': 'widowed',
  'spouse.marital-status': 'widowed',
  'bank.name': 'rural',
  'bank.account': syntheticCard('622499', 225),
  'bank.holder': '茅春兰'
})

/** A woman whose husband died in a hospital three days before the first day. */
export function widow(firstDay: string): PretendPerson {
  const personId = 'widow'
  const hisCard = makeIdCard(personId, '春大城', HUSBAND_ID, 'husband')
  return makePerson({
    personId,
    name: '茅春兰',
    idNumber: ID,
    mobile: '13900000225',
    story: '老伴前几天在医院离开了，查得到的都替她填好：试试“公民身后”，尊老金也可以一起停发。',
    packageIds: ['after-life', 'elder-allowance'],
    shared: { ...HUSBAND, ...ALLOWANCE, ...widowed(daysFrom(firstDay, -3)) },
    certificateFor: { 'deceased-id-card': hisCard.certificateId, 'elder-id-card': hisCard.certificateId },
    certificates: [
      makeIdCard(personId, '茅春兰', ID),
      hisCard,
      makeCertificate({ personId, kind: 'household-register', holder: '春大城', numberMasked: '321199****0225', validFrom: '1996-01-01' }),
      makeCertificate({ personId, kind: 'disability-certificate', holder: '春大城', numberMasked: '321199****43', validFrom: '2016-06-01' })
    ]
  })
}
