import { localAddress, makeCertificate, masked, syntheticCard, syntheticIdNumber } from './make'
import type { PretendPerson } from './person'

const ID = syntheticIdNumber('1988-06-12', '713')

/** A man who founds a company; its name is reserved already. */
export function entrepreneur(): PretendPerson {
  const personId = 'entrepreneur'
  return {
    personId,
    name: '黄晓梅',
    idType: 'id-card',
    idNumber: ID,
    mobile: '13900000188',
    story: '正要办公司的创业者，名称已经申报好：试试“企业开办”。',
    packageIds: ['business-opening'],
    shared: {
      'self.name': '黄晓梅',
      'self.id-type': 'id-card',
      'self.id-number': ID,
      'self.mobile': '13900000188',
      'bank.name': 'jiangsu',
      'bank.account': syntheticCard('622899', 188),
      'bank.holder': '黄晓梅',
      'enterprise.name': '句容黄梅示范农产品有限公司',
      'enterprise.legal-representative-name': '黄晓梅',
      'enterprise.legal-representative-id-number': ID,
      'enterprise.legal-representative-mobile': '13900000188',
      'enterprise.premises-address': localAddress('321183003', '黄梅街道', '样例产业园2号楼305室')
    },
    certificates: [
      makeCertificate({ personId, kind: 'id-card', holder: '黄晓梅', numberMasked: masked(ID), validFrom: '2017-06-12', validUntil: '2037-06-12' }),
      makeCertificate({ personId, kind: 'household-register', holder: '黄晓梅', numberMasked: '321199****', validFrom: '2012-03-05' }),
      makeCertificate({ personId, kind: 'property-certificate', holder: '黄晓梅', numberMasked: '苏(2020)****号', validFrom: '2020-09-01' })
    ]
  }
}
