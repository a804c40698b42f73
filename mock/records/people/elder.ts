import { localAddress, makeCertificate, masked, syntheticCard, syntheticIdNumber } from './make'
import type { PretendPerson, SharedRecord } from './person'

const ID = syntheticIdNumber('1946-02-14', '115')
const DAUGHTER_ID = syntheticIdNumber('1972-08-30', '248')

/** His identity card, which he lets his daughter use (授权用证). */
const OF_THE_ELDER = 'daughter-id-card-of-the-elder'

/** What the departments share of the old man, whoever of the family asks with his leave. */
const ELDER: SharedRecord = {
  'elder.name': '茅福山',
  'elder.id-number': ID,
  'elder.region': { code: '321183429', name: '茅山风景区', village: '茅山村' },
  'elder.address': localAddress('321183429', '茅山风景区', '茅山村样例组6号'),
  'elder.moved-in-on': '1970-10-01',
  'elder-bank.name': 'rural',
  'elder-bank.account': syntheticCard('622499', 80),
  'elder-support.other-allowance': false
}

/** An eighty-year-old who may have an allowance. */
export function elder(): PretendPerson {
  const personId = 'elder'
  return {
    personId,
    name: '茅福山',
    idType: 'id-card',
    idNumber: ID,
    mobile: '13900000180',
    story: '80岁的老人：试试关怀版，自己申领尊老金。',
    packageIds: ['elder-allowance'],
    shared: {
      ...ELDER,
      'self.name': '茅福山',
      'self.id-type': 'id-card',
      'self.id-number': ID,
      'self.mobile': '13900000180',
      'bank.name': 'rural',
      'bank.account': syntheticCard('622499', 80),
      'bank.holder': '茅福山'
    },
    certificates: [
      makeCertificate({ personId, kind: 'id-card', holder: '茅福山', numberMasked: masked(ID), validFrom: '2006-02-14' }),
      makeCertificate({ personId, kind: 'household-register', holder: '茅福山', numberMasked: '321199****', validFrom: '1998-05-01' }),
      makeCertificate({ personId, kind: 'social-security-card', holder: '茅福山', numberMasked: '3211****0080', validFrom: '2014-07-01' })
    ]
  }
}

/** His daughter, who helps him on her own phone. */
export function daughter(): PretendPerson {
  const personId = 'daughter'
  return {
    personId,
    name: '茅晓云',
    idType: 'id-card',
    idNumber: DAUGHTER_ID,
    mobile: '13900000181',
    story: '老人的女儿：替80岁的父亲申领尊老金，最后由父亲本人确认。',
    packageIds: ['elder-allowance'],
    shared: {
      ...ELDER,
      'self.name': '茅晓云',
      'self.id-type': 'id-card',
      'self.id-number': DAUGHTER_ID,
      'self.mobile': '13900000181',
      'bank.name': 'icbc',
      'bank.account': syntheticCard('622299', 181),
      'bank.holder': '茅晓云'
    },
    certificateFor: { 'elder-id-card': OF_THE_ELDER, 'agent-id-card': 'daughter-id-card' },
    certificates: [
      {
        ...makeCertificate({ personId, kind: 'id-card', holder: '茅福山', numberMasked: masked(ID), validFrom: '2006-02-14' }),
        certificateId: OF_THE_ELDER
      },
      makeCertificate({ personId, kind: 'id-card', holder: '茅晓云', numberMasked: masked(DAUGHTER_ID), validFrom: '2019-08-30', validUntil: '2039-08-30' }),
      makeCertificate({ personId, kind: 'household-register', holder: '茅福山', numberMasked: '321199****', validFrom: '1998-05-01' })
    ]
  }
}
