import { daysFrom, localAddress, makeCertificate, makeIdCard, syntheticIdNumber, syntheticUscc, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'
import { worksProject } from './works-project'

const ID = syntheticIdNumber('1991-05-06', '428')
const HEAD_ID = syntheticIdNumber('1970-01-25', '319')
const EMPLOYEE_ID = syntheticIdNumber('2003-08-19', '226')
const COMPANY = '句容葛仙示范装备有限公司'

const BUSINESS: SharedRecord = {
  'business.name': COMPANY,
  'business.uscc': syntheticUscc('91', 205),
  'business.legal-representative-name': '葛大仙',
  'business.legal-representative-id-number': HEAD_ID,
  'business.address': localAddress('321183105', '茅山镇', '示范工业园1号'),
  'business.premises-address': localAddress('321183105', '茅山镇', '示范工业园1号'),
  'business.former-name': '句容葛仙示范机械厂',
  'business.former-address': localAddress('321183105', '茅山镇', '样例老街9号'),
  'business.form': 'limited',
  'business.scope': '果品分拣设备的制造和销售',
  'business.capital': 3000,
  'estate.unit': '321183105001GB00205F00010001',
  'estate.certificate-number': '苏（2018）句容市不动产权第0000205号',
  'estate.location': '茅山镇示范工业园1号'
}

/** The branch whose name is reserved. */
const BRANCH: SharedRecord = {
  'enterprise.name': `${COMPANY}宝华分公司`,
  'enterprise.legal-representative-name': '葛大仙',
  'enterprise.legal-representative-id-number': HEAD_ID,
  'enterprise.legal-representative-mobile': '13900000206',
  'enterprise.premises-address': localAddress('321183109', '宝华镇', '样例大道66号1楼')
}

/** What is known of a young woman the company has just taken on. */
const employeeOn = (firstDay: string): SharedRecord => ({
  'unit-insurance.number': '3211990205',
  'unit-insurance.staff-count': 86,
  'unit-fund.account': '321199000205',
  'unit-fund.unit-rate': 8,
  'unit-fund.personal-rate': 8,
  'employee-household.ethnic-group': 'han',
  'employee-household.address': localAddress('321183108', '天王镇', '唐陵村样例组12号'),
  'employee-household.kind': 'rural',
  'employee-education.level': 'college',
  'employee-education.school': '江苏示范职业学院',
  'employee-education.graduated-on': daysFrom(firstDay, -150),
  'employee-contract.kind': 'fixed',
  'employee-contract.from': daysFrom(firstDay, -5),
  'employee-contract.until': yearsFrom(firstDay, 3),
  'employee-fund.state': 'sealed',
  'employee-fund.account': '321199100205'
})

const patentOn = (firstDay: string): SharedRecord => ({
  'intellectual-property.name': '一种示范用的果品分拣装置',
  'intellectual-property.granted-on': yearsFrom(firstDay, -2),
  'intellectual-property.expires-on': yearsFrom(firstDay, 7)
})

/** Who handles the papers of a works that employs, invents, changed its name and builds a new hall. */
export function worksClerk(firstDay: string): PretendPerson {
  const personId = 'works-clerk'
  return makePerson({
    personId,
    name: '葛小仙',
    idNumber: ID,
    mobile: '13900000205',
    story: '一家改过名的装备厂的经办人：试试招人用工、厂房改名登记、新厂房审批、专利被侵权和开分公司。',
    packageIds: ['hiring', 'business-property', 'major-project', 'intellectual-property', 'business-opening'],
    shared: { ...BUSINESS, ...BRANCH, ...employeeOn(firstDay), ...patentOn(firstDay), ...worksProject(firstDay) },
    certificateFor: {
      'employee-id-card': `${personId}-id-card-of-employee`,
      'representative-id-card': `${personId}-id-card-of-head`,
      'officers-id-card': `${personId}-id-card-of-head`,
      'claimant-id-card': `${personId}-id-card-of-head`
    },
    certificates: [
      makeIdCard(personId, '葛小仙', ID),
      makeIdCard(personId, '葛大仙', HEAD_ID, 'head'),
      makeIdCard(personId, '唐小苗', EMPLOYEE_ID, 'employee'),
      makeCertificate({ personId, kind: 'business-licence', holder: COMPANY, numberMasked: '91321199****', validFrom: '2018-04-02' }),
      makeCertificate({ personId, kind: 'property-certificate', holder: COMPANY, numberMasked: '苏（2018）****号', validFrom: '2018-09-10' }),
      makeCertificate({ personId, kind: 'residence-permit', name: '港澳台居民居住证', holder: '林样例', numberMasked: '810000****', validFrom: daysFrom(firstDay, -700), validUntil: yearsFrom(firstDay, 3) })
    ]
  })
}
