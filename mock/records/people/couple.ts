import { localAddress, makeCertificate, makeIdCard, syntheticIdNumber } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const GROOM_ID = syntheticIdNumber('1997-03-12', '331')
const BRIDE_ID = syntheticIdNumber('1998-09-09', '342')
const HOME = localAddress('321183106', '后白镇', '示范村样例组15号')

/** What the departments share of the two, whoever of them asks. */
const COUPLE: SharedRecord = {
  'couple.groom-ethnic-group': 'han',
  'couple.groom-address': HOME,
  'couple.bride-ethnic-group': 'hui',
  'couple.bride-address': localAddress('321183107', '郭庄镇', '样例路21号'),
  'household.number': '3211990213',
  'household.head-name': '陈大海',
  'household.address': HOME,
  'fertility.children': 0
}

const certificates = (personId: string): PretendPerson['certificates'] => [
  makeIdCard(personId, '陈大武', GROOM_ID, 'groom'),
  makeIdCard(personId, '卓小香', BRIDE_ID, 'bride'),
  makeCertificate({ personId, kind: 'household-register', holder: '陈大海', numberMasked: '321199****0213', validFrom: '2001-06-01' }),
  makeCertificate({ personId, kind: 'property-certificate', holder: '陈大武', numberMasked: '苏（2024）****号', validFrom: '2024-10-08' })
]

/** A man about to marry. */
export function groom(): PretendPerson {
  return makePerson({
    personId: 'groom',
    name: '陈大武',
    idNumber: GROOM_ID,
    mobile: '13900000213',
    story: '要结婚的小伙子：替两个人填“结婚”，双方的户籍都查得到。',
    packageIds: ['marriage'],
    shared: COUPLE,
    certificates: certificates('groom')
  })
}

/** The woman he marries; she may fill the form just as well. */
export function bride(): PretendPerson {
  return makePerson({
    personId: 'bride',
    name: '卓小香',
    idNumber: BRIDE_ID,
    mobile: '13900000214',
    story: '要结婚的姑娘：由女方来填“结婚”，婚后户口迁到一起。',
    packageIds: ['marriage'],
    shared: COUPLE,
    certificates: certificates('bride')
  })
}
