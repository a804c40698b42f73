import { daysFrom, THE_CITY } from './make'
import type { PretendPerson } from './person'

const PASSPORT = 'SAMPLE001'

/** A mother with a foreign passport: the birth is known, the household register is not. */
export function foreignParent(firstDay: string): PretendPerson {
  return {
    personId: 'foreign-parent',
    name: 'SAMPLE ANNA',
    idType: 'passport',
    idNumber: PASSPORT,
    mobile: '13900000144',
    story: '持外国护照的妈妈：医院有分娩记录，户籍和证照查不到，要上传护照。',
    packageIds: ['newborn'],
    shared: {
      'self.name': 'SAMPLE ANNA',
      'self.id-type': 'passport',
      'self.mobile': '13900000144',
      'child-birth.sex': 'male',
      'child-birth.time': `${daysFrom(firstDay, -6)}T14:40`,
      'child-birth.gestational-weeks': 40,
      'child-birth.weight': 3480,
      'child-birth.length': 51.5,
      'child-birth.hospital': '句容市示范医院',
      'child-birth.deliverer': '白晓兔',
      'child-birth.region': THE_CITY,
      'child-birth.mother-name': 'SAMPLE ANNA',
      'child-birth.mother-id-type': 'passport'
    },
    certificates: [],
    unknownToDepartments: true
  }
}
