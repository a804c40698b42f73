import { daysFrom, localAddress, makeCertificate, masked, syntheticCard, syntheticIdNumber, THE_CITY } from './make'
import type { PretendPerson } from './person'

const ID = syntheticIdNumber('1995-04-18', '526')
const HUSBAND_ID = syntheticIdNumber('1993-09-02', '517')
const HOME = localAddress('321183002', '华阳街道', '示范新村3幢201室')

/** A married woman whose baby was born in a hospital of the city four days before the first day. */
export function newMother(firstDay: string): PretendPerson {
  const personId = 'new-mother'
  return {
    personId,
    name: '华晓阳',
    idType: 'id-card',
    idNumber: ID,
    mobile: '13900000101',
    story: '刚生了宝宝的妈妈，已登记结婚，医院、户籍、婚姻信息都能共享：试试几乎不用填的“新生儿出生”。',
    packageIds: ['newborn'],
    shared: {
      'self.name': '华晓阳',
      'self.id-type': 'id-card',
      'self.id-number': ID,
      'self.mobile': '13900000101',
      'spouse.name': '崇志明',
      'spouse.id-number': HUSBAND_ID,
      'child-birth.sex': 'female',
      'child-birth.time': `${daysFrom(firstDay, -4)}T08:26`,
      'child-birth.gestational-weeks': 39,
      'child-birth.weight': 3250,
      'child-birth.length': 50,
      'child-birth.hospital': '句容市示范医院',
      'child-birth.deliverer': '白晓兔',
      'child-birth.region': THE_CITY,
      'child-birth.mother-name': '华晓阳',
      'child-birth.mother-id-type': 'id-card',
      'child-birth.mother-id-number': ID,
      'child-birth.last-period-date': daysFrom(firstDay, -281),
      'child-birth.prenatal-clinic': '句容市示范妇幼保健院',
      'marriage.husband-name': '崇志明',
      'marriage.husband-id-type': 'id-card',
      'marriage.husband-id-number': HUSBAND_ID,
      'marriage.registered-on': '2022-05-20',
      'marriage.certificate-number': 'J321199-2022-000520',
      'household.mother-ethnic-group': 'han',
      'household.mother-address': HOME,
      'household.father-ethnic-group': 'han',
      'household.father-address': HOME,
      'household.father-native-place': THE_CITY,
      'household.number': '3211990001',
      'household.head-name': '崇志明',
      'household.address': HOME,
      'bank.name': 'rural',
      'bank.account': syntheticCard('622499', 12),
      'bank.holder': '华晓阳',
      'insurance.maternity': 'employee',
      'insurance.employer': '句容示范纺织有限公司'
    },
    certificates: [
      makeCertificate({ personId, kind: 'id-card', holder: '华晓阳', numberMasked: masked(ID), validFrom: '2021-04-18', validUntil: '2041-04-18' }),
      makeCertificate({ personId, kind: 'household-register', holder: '崇志明', numberMasked: '321199****', validFrom: '2022-06-01' }),
      makeCertificate({ personId, kind: 'marriage-certificate', holder: '华晓阳、崇志明', numberMasked: 'J321199-2022-****', validFrom: '2022-05-20' }),
      makeCertificate({ personId, kind: 'social-security-card', holder: '华晓阳', numberMasked: '3211****0012', validFrom: '2018-03-01' })
    ]
  }
}
