import { syntheticIdNumber } from './make'
import type { PretendPerson } from './person'

const ID = syntheticIdNumber('1979-12-01', '639')

/** Everything there is to try; a test keeps it to the catalogue. */
const EVERY_PACKAGE = [
  'business-opening', 'restaurant', 'hiring', 'flexible-work', 'business-property', 'deregistration', 'newborn', 'marriage',
  'disability-help', 'veteran', 'second-hand-house', 'retirement', 'after-life', 'major-project', 'talent', 'school',
  'elder-allowance', 'medical-reimbursement', 'ride-hailing', 'transport-company', 'hotel', 'internet-cafe', 'public-rental',
  'intellectual-property', 'convenience-store', 'pharmacy'
]

/** Somebody no department knows anything of beyond the sign-in: everything has to be typed and uploaded. */
export function unknownPerson(): PretendPerson {
  return {
    personId: 'unknown-person',
    name: '郭大庄',
    idType: 'id-card',
    idNumber: ID,
    mobile: '13900000109',
    story: '部门里什么都查不到的人：所有内容要自己填，所有材料要拍照上传。',
    packageIds: EVERY_PACKAGE,
    shared: {
      'self.name': '郭大庄',
      'self.id-type': 'id-card',
      'self.id-number': ID,
      'self.mobile': '13900000109'
    },
    certificates: [],
    unknownToDepartments: true
  }
}
