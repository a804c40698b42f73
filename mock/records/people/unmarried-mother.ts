import { daysFrom, localAddress, makeCertificate, masked, syntheticIdNumber, THE_CITY } from './make'
import type { PretendPerson } from './person'

const ID = syntheticIdNumber('2000-11-06', '322')
const HOME = localAddress('321183109', '宝华镇', '样例路8号')

/** A woman who is not married and whose baby was born nine days before the first day. */
export function unmarriedMother(firstDay: string): PretendPerson {
  const personId = 'unmarried-mother'
  return {
    personId,
    name: '宝晓华',
    idType: 'id-card',
    idNumber: ID,
    mobile: '13900000102',
    story: '没有登记结婚的妈妈：不用结婚证，要写一份说明并拍照上传，爸爸一栏可以不填。',
    packageIds: ['newborn'],
    shared: {
      'self.name': '宝晓华',
      'self.id-type': 'id-card',
      'self.id-number': ID,
      'self.mobile': '13900000102',
      'child-birth.sex': 'male',
      'child-birth.time': `${daysFrom(firstDay, -9)}T21:05`,
      'child-birth.gestational-weeks': 38,
      'child-birth.weight': 2980,
      'child-birth.length': 49,
      'child-birth.hospital': '句容市示范医院',
      'child-birth.deliverer': '白晓兔',
      'child-birth.region': THE_CITY,
      'child-birth.mother-name': '宝晓华',
      'child-birth.mother-id-type': 'id-card',
      'child-birth.mother-id-number': ID,
      'child-birth.last-period-date': daysFrom(firstDay, -275),
      'child-birth.prenatal-clinic': '宝华镇示范卫生院',
      'household.mother-ethnic-group': 'she',
      'household.mother-address': HOME,
      'household.number': '3211990002',
      'household.head-name': '宝大海',
      'household.address': HOME
    },
    certificates: [
      makeCertificate({ personId, kind: 'id-card', holder: '宝晓华', numberMasked: masked(ID), validFrom: '2018-11-06', validUntil: '2028-11-06' }),
      makeCertificate({ personId, kind: 'household-register', holder: '宝大海', numberMasked: '321199****', validFrom: '2010-01-04' })
    ]
  }
}
