import { daysFrom, localAddress, makeCertificate, makeIdCard, monthFrom, rowsOf, syntheticCard, syntheticIdNumber, syntheticUscc, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const ID = syntheticIdNumber('1990-04-27', '415')
const WIFE_ID = syntheticIdNumber('1991-07-03', '428')
const SELLER_ID = syntheticIdNumber('1966-02-20', '317')
const SELLER_WIFE_ID = syntheticIdNumber('1968-05-11', '328')
const COMPANY = '句容示范光电有限公司'
const COMPANY_USCC = syntheticUscc('91', 215)
const LOCATION = '华阳街道示范花园5幢502室'

/** The flat, as the register and the filed contract tell of it. */
const flatOn = (firstDay: string): SharedRecord => ({
  'estate.unit': '321183002001GB00215F00050502',
  'estate.certificate-number': '苏（2019）句容市不动产权第0000215号',
  'estate.location': LOCATION,
  'estate.use': '城镇住宅用地／住宅',
  'estate.land-area': 12.35,
  'estate.floor-area': 98.6,
  'estate.land-right': 'granted',
  'estate.land-until': yearsFrom(firstDay, 58),
  'estate.mortgage-number': '苏（2019）句容市不动产证明第0000215号',
  'estate.acquired-on': yearsFrom(firstDay, -7),
  'estate.acquired-price': 780000,
  'estate.owners': rowsOf({ name: '东大昌', 'id-number': SELLER_ID, share: 50 }, { name: '仑小山', 'id-number': SELLER_WIFE_ID, share: 50 }),
  'maintenance-fund.account': '321199000215',
  'maintenance-fund.balance': 9860,
  'self-purchase.contract-number': `JR${firstDay.slice(0, 4)}SAMPLE0215`,
  'self-purchase.area': 98.6,
  'self-purchase.price': 1180000
})

const familyOn = (childId: string): SharedRecord => ({
  'self-household.ethnic-group': 'han',
  'self-household.address': { region: '江苏省镇江市丹徒区', code: '321112', detail: '样例镇示范路8号' },
  'self-household.residence': localAddress('321183002', '华阳街道', '样例人才公寓2幢1101室'),
  'self-household.police-station': '镇江市公安局丹徒分局样例派出所',
  'self-household.members': rowsOf(
    { name: '虬小云', 'id-number': WIFE_ID, relation: '妻子' },
    { name: '昌小宝', 'id-number': childId, relation: '儿子' }
  ),
  'spouse.name': '虬小云',
  'spouse.id-number': WIFE_ID,
  'spouse.marital-status': 'married',
  'bank.name': 'ccb',
  'bank.account': syntheticCard('622799', 215),
  'bank.holder': '昌大东'
})

const careerOn = (firstDay: string): SharedRecord => ({
  'business.name': COMPANY,
  'business.uscc': COMPANY_USCC,
  'self-education.level': 'master',
  'self-education.school': '江苏示范大学',
  'self-education.major': '光学工程',
  'self-education.graduated-on': '2015-06-30',
  'self-education.certificate-number': '321199201505000215',
  'self-qualification.title': 'intermediate',
  'self-qualification.skill-level': 'two',
  'self-insurance.employer': COMPANY,
  'self-insurance.employer-uscc': COMPANY_USCC,
  'self-insurance.first-month': monthFrom(firstDay, -14),
  'self-contract.from': daysFrom(firstDay, -430),
  'self-contract.until': yearsFrom(firstDay, 2)
})

/** An engineer who founded a company here and buys his first home from a couple. */
export function homeBuyer(firstDay: string): PretendPerson {
  const personId = 'home-buyer'
  const childBorn = yearsFrom(firstDay, -3)
  return makePerson({
    personId,
    name: '昌大东',
    idNumber: ID,
    mobile: '13900000215',
    story: '来句容创业的工程师，刚网签买下一套二手房：试试二手房过户和水电气联动、一家人落户的“人才服务”。',
    packageIds: ['second-hand-house', 'talent'],
    shared: { ...flatOn(firstDay), ...familyOn(syntheticIdNumber(childBorn, '219')), ...careerOn(firstDay) },
    certificates: [
      makeIdCard(personId, '昌大东', ID),
      makeIdCard(personId, '东大昌', SELLER_ID, 'seller'),
      makeCertificate({ personId, kind: 'household-register', holder: '昌大东', numberMasked: '321199****0215', validFrom: '2018-05-20' }),
      makeCertificate({ personId, kind: 'birth-certificate', holder: '昌小宝', numberMasked: 'T****0215', validFrom: childBorn }),
      makeCertificate({ personId, kind: 'business-licence', holder: COMPANY, numberMasked: '91321199****', validFrom: daysFrom(firstDay, -450) }),
      makeCertificate({ personId, kind: 'property-certificate', holder: '东大昌、仑小山', numberMasked: '苏（2019）****号', validFrom: yearsFrom(firstDay, -7) })
    ]
  })
}
