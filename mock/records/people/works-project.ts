import { localAddress, rowsOf, syntheticUscc } from './make'
import type { SharedRecord } from './person'

const PROJECT: SharedRecord = {
  'project.name': '句容葛仙示范装备有限公司果品分拣设备新建厂房项目',
  'project.construction-kind': 'new',
  'project.place': localAddress('321183105', '茅山镇', '示范工业园2号地块'),
  'project.content': '新建生产厂房一栋、辅助用房一栋，购置设备，建成后年产果品分拣设备 300 台套。',
  'project.total-investment': 12000,
  'project.area-above-ground': 21000,
  'project.area-under-ground': 1500
}

const LAND: SharedRecord = {
  'land-supply.area': 20000,
  'land-supply.property-unit': '321183105001GB00206W00000000',
  'land-supply.plot-ratio': 1.05,
  'land-supply.building-density': 45,
  'land-supply.green-ratio': 10
}

const PARTIES = rowsOf(...[
  { role: 'survey', name: '江苏示范勘察有限公司', leader: '春小勘', certificate: 'SAMPLE-SURVEY-0206' },
  { role: 'design', name: '江苏示范设计有限公司', leader: '春小图', certificate: 'SAMPLE-DESIGN-0206' },
  { role: 'construction', name: '江苏示范建工有限公司', leader: '春大工', certificate: 'SAMPLE-BUILD-0206' },
  { role: 'supervision', name: '江苏示范监理有限公司', leader: '春大监', certificate: 'SAMPLE-SUPERVISE-0206' }
].map((party, at) => ({ ...party, uscc: syntheticUscc('91', 210 + at) })))

/** What is known of the hall the works builds: its project, its land and who won the contracts, in the year of the first day. */
export function worksProject(firstDay: string): SharedRecord {
  const year = firstDay.slice(0, 4)
  return {
    ...PROJECT,
    ...LAND,
    'project.code': `${year.slice(2)}01-321183-89-01-000206`,
    'land-supply.supply-number': `321183${year}B00206`,
    'project-results.site-review-number': `用字第321183${year}00206号`,
    'project-results.land-planning-permit-number': `地字第321183${year}00206号`,
    'project-results.works-planning-permit-number': `建字第321183${year}00206号`,
    'project-results.construction-permit-number': `321183${year}0101020601`,
    'bidding.contract-price': 6800,
    'bidding.contract-days': 420,
    'bidding.parties': PARTIES
  }
}
