import { daysFrom, localAddress, makeCertificate, makeIdCard, rowsOf, syntheticIdNumber, syntheticUscc, yearsFrom } from './make'
import { makePerson } from './make-person'
import type { PretendPerson, SharedRecord } from './person'

const ID = syntheticIdNumber('1985-03-16', '324')
const COMPANY = '句容边城示范商旅有限公司'
const PREMISES = localAddress('321183104', '边城镇', '样例街18号')

const BUSINESS: SharedRecord = {
  'business.name': COMPANY,
  'business.uscc': syntheticUscc('91', 201),
  'business.legal-representative-name': '边小城',
  'business.legal-representative-id-number': ID,
  'business.address': PREMISES,
  'business.premises-address': PREMISES,
  'business.form': 'limited',
  'business.scope': '餐饮服务；住宿服务；食品销售；药品零售；互联网上网服务',
  'business.capital': 100
}

/** What is known of the house and of those who work in it. */
const shopOn = (firstDay: string): SharedRecord => ({
  'property.certificate-number': '苏（2019）句容市不动产权第0000201号',
  'property.owner': '句容边城示范资产经营有限公司',
  'property.area': 680,
  'property.storeys': 4,
  'lease.from': daysFrom(firstDay, -60),
  'lease.until': yearsFrom(firstDay, 5),
  'unit-insurance.staff-count': 12,
  'unit-insurance.number': '3211990201',
  'food-safety.managers': rowsOf({ name: '边小城', 'id-number': ID, 'certificate-number': 'SAMPLE-FOOD-0201' }),
  'health-certificate.staff': rowsOf(
    { name: '边小城', number: 'SAMPLE-HEALTH-0201', until: daysFrom(firstDay, 300) },
    { name: '边大灶', number: 'SAMPLE-HEALTH-0202', until: daysFrom(firstDay, 240) }
  ),
  'building-acceptance.number': '句住建消验样字〔2019〕第0201号'
})

/** The head of a company with four floors on a street, free for whatever shop may be tried. */
export function shopkeeper(firstDay: string): PretendPerson {
  const personId = 'shopkeeper'
  return makePerson({
    personId,
    name: '边小城',
    idNumber: ID,
    mobile: '13900000201',
    story: '刚租下一栋沿街小楼的公司负责人，营业执照已经有了：试试开饭店、便利店、药店、旅馆和网吧。',
    packageIds: ['restaurant', 'convenience-store', 'pharmacy', 'hotel', 'internet-cafe'],
    shared: { ...BUSINESS, ...shopOn(firstDay) },
    certificates: [
      makeIdCard(personId, '边小城', ID),
      makeCertificate({ personId, kind: 'business-licence', holder: COMPANY, numberMasked: '91321199****', validFrom: '2024-03-01' }),
      makeCertificate({ personId, kind: 'property-certificate', holder: '句容边城示范资产经营有限公司', numberMasked: '苏（2019）****号', validFrom: '2019-05-08' }),
      makeCertificate({ personId, kind: 'health-certificate', holder: '边小城', numberMasked: 'SAMPLE-****-0201', validFrom: daysFrom(firstDay, -65), validUntil: daysFrom(firstDay, 300) }),
      makeCertificate({ personId, kind: 'drug-retail-licence', holder: '句容示范医药连锁有限公司', numberMasked: '苏****0201', validFrom: daysFrom(firstDay, -400), validUntil: yearsFrom(firstDay, 4) })
    ]
  })
}
