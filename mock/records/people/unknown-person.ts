import { syntheticIdNumber } from './make'
import type { PretendPerson } from './person'

const ID = syntheticIdNumber('1979-12-01', '639')

/** Somebody no department knows anything of beyond the sign-in: everything has to be typed and uploaded. */
export function unknownPerson(): PretendPerson {
  return {
    personId: 'unknown-person',
    name: '郭大庄',
    idType: 'id-card',
    idNumber: ID,
    mobile: '13900000109',
    story: '部门里什么都查不到的人：所有内容要自己填，所有材料要拍照上传。',
    packageIds: ['newborn', 'elder-allowance', 'business-opening'],
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
