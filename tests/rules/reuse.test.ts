import fc from 'fast-check'
import type { ElectronicCertificate, WalletEntry } from '@types-contract/contract'
import { standingOf, unsparedMaterialIds } from '@/domain/certificates/usable-certificates'
import { addMonths, isRealDate } from '@/domain/dates/calendar-date'
import { mayKeep, walletOffers } from '@/domain/materials/wallet-offers'

const TODAY = '2026-03-01'
const certificate = (changes: Partial<ElectronicCertificate> = {}): ElectronicCertificate => ({
  certificateId: 'c', kind: 'id-card', name: '居民身份证', holder: '许示范', departmentId: 'police', departmentName: '市公安局', trustGrade: 'A', status: 'valid', ...changes
})

describe('a certificate', () => {
  it.each<[string, Partial<ElectronicCertificate>, string]>([
    ['without an end', {}, 'valid'],
    ['on its last day', { validUntil: TODAY }, 'valid'],
    ['the day after', { validUntil: '2026-02-28' }, 'expired'],
    ['that its issuer calls expired', { status: 'expired', validUntil: '2030-01-01' }, 'expired'],
    ['that was revoked', { status: 'revoked' }, 'revoked'],
    ['from tomorrow on', { validFrom: '2026-03-02' }, 'not-yet'],
    ['from today on', { validFrom: TODAY }, 'valid']
  ])('%s', (_what, changes, standing) => expect(standingOf(certificate(changes), TODAY)).toBe(standing))

  it('spares nothing when the source has none, when it is over, or when the person says it is wrong', () => {
    const known = {
      unavailableMaterialIds: ['register'],
      certificates: [
        { materialId: 'good', certificate: certificate() }, { materialId: 'over', certificate: certificate({ validUntil: '2026-01-01' }) },
        { materialId: 'wrong', certificate: certificate() }
      ],
      disputes: [{ materialId: 'wrong', certificateId: 'c', reason: 'not-mine' as const, claim: '' }, { materialId: 'over', certificateId: 'c', reason: 'expired' as const, claim: '' }]
    }
    expect(unsparedMaterialIds(known, TODAY)).toEqual(['register', 'over', 'wrong'])
    expect(unsparedMaterialIds({}, TODAY)).toEqual([])
  })
})

const page = (fileId: string) => ({ fileId, name: 'p.jpg', mediaType: 'image/jpeg', bytes: 1, sha256: '', receivedAt: `${TODAY}T08:00:00+08:00`, viewPath: '/' })
const entry = (entryId: string, changes: Partial<WalletEntry> = {}): WalletEntry => ({
  entryId, sharedId: 'marriage-certificate', materialName: '结婚证', packageId: 'newborn', packageName: '新生儿出生', takenOn: TODAY, keptAt: `${TODAY}T08:00:00+08:00`,
  expiresOn: '2027-03-01', state: 'usable', pages: [page('f')], uses: [], ...changes
})
const paper = { sharedId: 'marriage-certificate', pages: { min: 1, max: 2 } }
const ids = (entries: readonly WalletEntry[], today = TODAY, material: Parameters<typeof walletOffers>[1] = paper) => {
  const { usable, expired } = walletOffers(entries, material, today)
  return { usable: usable.map(({ entryId }) => entryId), expired: expired.map(({ entryId }) => entryId) }
}

describe('what the wallet offers', () => {
  it('is the same material only, the newest first', () => {
    const entries = [entry('old', { takenOn: '2025-12-01' }), entry('new'), entry('other', { sharedId: 'divorce-certificate' })]
    expect(ids(entries)).toEqual({ usable: ['new', 'old'], expired: [] })
    expect(ids(entries, TODAY, { pages: paper.pages })).toEqual({ usable: [], expired: [] })
  })

  it('has as many pages as the material takes', () => {
    const three = entry('three', { pages: [page('a'), page('b'), page('c')] })
    expect(ids([three])).toEqual({ usable: [], expired: [] })
    expect(ids([entry('one')], TODAY, { ...paper, pages: { min: 2, max: 9 } })).toEqual({ usable: [], expired: [] })
  })

  it('can be used on its last day, and is told the day after', () => {
    expect(ids([entry('e')], '2027-03-01')).toEqual({ usable: ['e'], expired: [] })
    expect(ids([entry('e')], '2027-03-02')).toEqual({ usable: [], expired: ['e'] })
    expect(ids([entry('e', { state: 'expired' })])).toEqual({ usable: [], expired: ['e'] })
  })

  it('may be kept only when the dictionary names it and says how long', () => {
    const base = { id: 'm', name: '结婚证', documentKind: 'certificate' as const, pages: paper.pages, neededBy: [{ itemId: 'i' }], provider: '', ways: ['capture' as const] }
    expect([mayKeep(base), mayKeep({ ...base, sharedId: 's' }), mayKeep({ ...base, reuse: { months: 1 } }), mayKeep({ ...base, sharedId: 's', reuse: { months: 1 } })])
      .toEqual([false, false, false, true])
  })
})

describe('some months later', () => {
  it.each([['2026-03-01', 12, '2027-03-01'], ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-12-15', 1, '2027-01-15'], ['2026-08-31', 1, '2026-09-30']])(
    '%s and %d months is %s', (date, months, later) => expect(addMonths(date, months)).toBe(later)
  )

  it('is always a real day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 31 }), (months, day) => {
      expect(isRealDate(addMonths(`2024-01-${String(day).padStart(2, '0')}`, months))).toBe(true)
    }))
  })
})
