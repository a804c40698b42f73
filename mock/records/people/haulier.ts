import { localAddress, makeCertificate, makeIdCard, rowsOf, syntheticIdNumber, syntheticUscc, syntheticVin, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const ID = syntheticIdNumber('1982-07-09', '415')
const DRIVER_ID = syntheticIdNumber('1990-02-11', '332')
const ESCORT_ID = syntheticIdNumber('1987-11-30', '254')
const COMPANY = '句容下蜀示范运输有限公司'
const YARD = localAddress('321183102', '下蜀镇', '样例港区5号')

const BUSINESS: SharedRecord = {
  'business.name': COMPANY,
  'business.uscc': syntheticUscc('91', 203),
  'business.legal-representative-name': '夏小蜀',
  'business.legal-representative-id-number': ID,
  'business.address': YARD,
  'business.premises-address': YARD,
  'business.form': 'limited',
  'business.scope': '道路货物运输；道路危险货物运输',
  'business.capital': 500
}

const LORRY = {
  plate: '苏L0000B', 'plate-colour': 'yellow', vin: syntheticVin(203), model: '示范牌SF5180载货汽车', kind: 'lorry',
  'total-mass': 18000, load: 9900, length: 9000, width: 2550, height: 3900, axles: 2,
  'current-use': 'private', 'engine-number': 'SAMPLE0203', fuel: 'diesel', emission: 'six'
}

const fleetOn = (firstDay: string): SharedRecord => ({
  'vehicle-registry.vehicles': rowsOf(LORRY),
  'transport-staff.drivers': rowsOf({
    name: '夏大江', 'id-number': DRIVER_ID, 'licence-class': 'b2', 'qualification-number': DRIVER_ID, 'contract-until': yearsFrom(firstDay, 2)
  }),
  'transport-staff.safety-managers': rowsOf({ name: '夏小蜀', certificate: 'SAMPLE-SAFETY-0203' }),
  'transport-staff.escorts': rowsOf(
    { role: 'escort', name: '夏小港', 'id-number': ESCORT_ID, certificate: ESCORT_ID },
    { role: 'loading', name: '夏小港', 'id-number': ESCORT_ID, certificate: ESCORT_ID }
  )
})

/** The head of a young haulage company with one lorry, one driver and one escort. */
export function haulier(firstDay: string): PretendPerson {
  const personId = 'haulier'
  return makePerson({
    personId,
    name: '夏小蜀',
    idNumber: ID,
    mobile: '13900000203',
    story: '跑运输的小公司负责人，车辆、驾驶员、押运员都查得到：试试“开办运输企业”。',
    packageIds: ['transport-company'],
    shared: { ...BUSINESS, ...fleetOn(firstDay) },
    certificates: [
      makeIdCard(personId, '夏小蜀', ID),
      makeCertificate({ personId, kind: 'business-licence', holder: COMPANY, numberMasked: '91321199****', validFrom: '2025-02-10' }),
      makeCertificate({ personId, kind: 'vehicle-licence', holder: COMPANY, numberMasked: '苏L****B', validFrom: '2025-04-01' }),
      makeCertificate({ personId, kind: 'driving-licence', holder: '夏大江', numberMasked: '321199****', validFrom: '2014-06-18' }),
      makeCertificate({ personId, kind: 'driver-qualification', holder: '夏大江', numberMasked: '321199****', validFrom: '2015-08-01' }),
      makeCertificate({ personId, kind: 'dangerous-goods-qualification', holder: '夏小港', numberMasked: '321199****', validFrom: '2016-09-12' }),
      makeCertificate({ personId, kind: 'property-certificate', holder: COMPANY, numberMasked: '苏（2025）****号', validFrom: '2025-03-03' })
    ]
  })
}
