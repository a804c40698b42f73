import fc from 'fast-check'
import type { Application, Field, FieldValue, SubmittedMaterial } from '@types-contract/contract'
import { planInputOf, validateApplication, type ApplicationEnvironment } from '@/domain/validation/validate-application'
import { validateSection } from '@/domain/validation/validate-section'
import { deriveValues } from '@/domain/forms/derive-values'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { factsOf } from './fixtures/condition-case'
import { completeApplication } from './fixtures/fill-plan'
import { planInput } from './fixtures/plan-input'
import { makeField, smallPackage, SMALL_PACKAGE } from './fixtures/small-package'

const calendar = { version: 'test', years: [], holidays: [], workdays: [] }
const env: ApplicationEnvironment = { today: '2026-07-06', calendar }
const answers = { 'applicant-kind': 'person', extras: ['seal'] }
const complete = completeApplication(SMALL_PACKAGE, planInput({ answers }))
const declined = completeApplication(SMALL_PACKAGE, planInput({ answers, dataSharing: false }))
const codes = (changes: Partial<Application>, more: Partial<ApplicationEnvironment> = {}, base = complete): string[] =>
  validateApplication(SMALL_PACKAGE, { ...base, ...changes }, { ...env, ...more }).map(({ code, id, parameters }) => [code, id, parameters?.part].filter(Boolean).join(' '))
/** Hands in one material in another way and leaves the others. */
const withMaterial = (changes: Partial<SubmittedMaterial> & { materialId: string }, base = complete): Partial<Application> =>
  ({ materials: [...base.materials.filter(({ materialId }) => materialId !== changes.materialId), { way: 'capture', fileIds: ['f1'], ...changes }] })
const withoutMaterial = (id: string): Partial<Application> => ({ materials: complete.materials.filter(({ materialId }) => materialId !== id) })

describe('an application', () => {
  it('that is complete has nothing wrong with it', () => {
    expect(codes({})).toEqual([])
  })

  it('for another package is told only that', () => {
    expect(codes({ packageId: 'other', version: '0', values: {} })).toEqual(['package.unknown'])
  })

  it('for another version of the guide is told only that', () => {
    expect(codes({ version: '0', values: {} })).toEqual(['version.stale'])
  })

  it('is told everything at once', () => {
    expect(codes({ answers: { 'applicant-kind': 'person' }, values: {}, materials: [], consentIds: [], signature: { kind: 'typed', text: ' ', signedAt: '' } })).toEqual([
      'answers.incomplete extras', 'item.not-allowed seal', 'item.not-allowed seal-filing', 'required name', 'required id-number', 'required account-holder',
      'material.missing tax-check', 'consent.missing truth', 'consent.missing sharing', 'signature.missing'
    ])
  })

  it('gives the plan it was made from', () => {
    expect(resolvePlan(SMALL_PACKAGE, planInputOf(SMALL_PACKAGE, complete, env)).items.map(({ item }) => item.id)).toEqual(complete.itemIds)
  })
})

describe('its answers', () => {
  it('must all be there: each one that is missing is said', () => {
    expect(codes({ answers: {} }).filter((code) => code.startsWith('answers'))).toEqual(['answers.incomplete applicant-kind', 'answers.incomplete extras'])
  })

  it('must not lead out of the package', () => {
    expect(codes({ answers: { ...answers, 'applicant-kind': 'foreigner' } })).toContain('answers.stopped applicant-kind')
  })
})

describe('an answer in numbers', () => {
  it('counts', () => {
    const application = completeApplication(SMALL_PACKAGE, planInput({ answers: { 'applicant-kind': 'company', 'company-size': 3, extras: [] } }))
    expect(application.itemIds).toContain('insurance')
    expect(codes({}, {}, application)).toEqual([])
  })
})

describe('its items', () => {
  it('must be offered here', () => {
    expect(codes({ itemIds: [...complete.itemIds, 'insurance', 'nothing'] })).toEqual(['item.not-allowed insurance', 'item.not-allowed nothing'])
  })

  it('must hold what is mandatory, automatic or tied', () => {
    expect(codes({ itemIds: ['seal'] })).toEqual(['item.missing registration', 'item.missing account', 'item.missing seal-filing'])
  })

  it('must not be none at all, and that alone is said of them', () => {
    const chosenOnly = smallPackage({ items: SMALL_PACKAGE.items.filter(({ id }) => id === 'seal' || id === 'seal-filing').map((item) => ({ ...item, waitsFor: [] })) })
    const said = (itemIds: string[]) => validateApplication(chosenOnly, { ...complete, itemIds }, env).map(({ code }) => code).filter((code) => code.startsWith('item'))
    expect(said([])).toEqual(['items.none'])
    expect(said(['seal', 'seal-filing'])).toEqual([])
  })

  it('may leave out what can be chosen, with what is tied to it', () => {
    expect(codes({ itemIds: ['registration', 'account'] })).toEqual([])
    expect(codes({ itemIds: ['registration', 'account', 'seal-filing'] })).toEqual(['item.not-allowed seal-filing'])
  })
})

describe('its values', () => {
  const values = (changes: object): Partial<Application> => JSON.parse(JSON.stringify({ values: { ...complete.values, ...changes } }))

  it('are looked at where a field is asked, and nowhere else', () => {
    expect(codes(values({ 'passport-number': 5, nobody: {}, age: 'old', 'register-number': 7 }))).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['a number for a text', 5, 'type name'], ['a list', ['a'], 'type name'], ['nothing', null, 'required name'], ['an object', { a: 1 }, 'type name'],
    ['a list of objects', [{ a: 1 }], 'type name'], ['rows with hollow values', [{ rowId: 'a', values: { x: { y: 1 } } }], 'type name']
  ])('are told when they are %s', (_name, value, code) => {
    expect(codes(values({ name: value }))).toEqual([code])
  })

  it('are taken in every shape a field has', () => {
    const shapes: [Field['kind'], FieldValue, Partial<Field>?][] = [
      ['text', '字'], ['number', 5], ['boolean', false], ['multi-select', ['a'], { options: [{ id: 'a', text: '甲' }] }], ['region', { code: '321183109', name: '宝华镇' }],
      ['address', { region: '句容市', detail: '1号' }], ['date', '2026-07-01'],
      ['group', [{ rowId: '1', values: { a: 1, b: true, c: { code: '1', name: '一' }, d: { region: '一', detail: '二' }, e: ['x'], f: '字' } }], { group: { rowName: '行', min: 1, max: 1, fields: [{ id: 'a', label: '一', kind: 'number', rules: [] }] } }]
    ]
    const servicePackage = smallPackage({ fields: shapes.map(([kind, , more], at) => makeField(`f${at}`, { kind, ...more })) })
    const given = Object.fromEntries(shapes.map(([, value], at) => [`f${at}`, value]))
    expect(validateApplication(servicePackage, { ...complete, values: given }, env)).toEqual([])
  })

  it('are told when one entry of a row has no shape at all', () => {
    const servicePackage = smallPackage({ fields: [makeField('f', { kind: 'group', group: { rowName: '行', min: 1, max: 9, fields: [{ id: 'a', label: '一', kind: 'text', rules: [] }] } })] })
    const rows = JSON.parse('[{ "rowId": "1", "values": { "a": "字", "b": { "code": 1, "name": "一" } } }]')
    expect(validateApplication(servicePackage, { ...complete, values: { f: rows } }, env).map(({ code }) => code)).toEqual(['type'])
  })

  it('may break a rule that only warns: it is said, and stops nobody', () => {
    const gentle = smallPackage({ fields: SMALL_PACKAGE.fields.map((field) => (field.id === 'name' ? { ...field, rules: [{ kind: 'length', max: 1, severity: 'warning' }] } : field)) })
    expect(validateApplication(gentle, complete, env).map(({ code, severity }) => `${code} ${severity}`)).toEqual(['length.too-long warning'])
  })
})

describe('its materials', () => {
  it('must be there unless they are optional or exempt', () => {
    expect(codes(withoutMaterial('tax-check'))).toEqual(['material.missing tax-check'])
    expect(codes(withoutMaterial('lease'))).toEqual([])
  })

  it.each<[string, Partial<SubmittedMaterial>, string[]]>([
    ['no page', { fileIds: [] }, ['material.missing tax-check']],
    ['too many pages', { fileIds: ['1', '2', '3'] }, ['material.pages tax-check']],
    ['as many pages as allowed', { fileIds: ['1', '2'] }, []],
    ['a way that is not offered', { way: 'later' }, ['material.way tax-check']],
    ['a certificate where sharing found none', { way: 'certificate' }, ['material.way tax-check']],
    ['the word that departments check it', { way: 'data-check' }, ['material.way tax-check']],
    ['the word that an item makes it', { way: 'produced' }, ['material.way tax-check']],
    ['the word that the system makes it', { way: 'generated' }, ['material.way tax-check']],
    ['a commitment nobody offered', { way: 'commitment' }, ['material.way tax-check']]
  ])('with %s', (_name, changes, expected) => {
    expect(codes(withMaterial({ materialId: 'tax-check', ...changes }))).toEqual(expected)
  })

  it('must have arrived at the back office', () => {
    expect(codes({}, { fileExists: (fileId) => !fileId.startsWith('tax-check') })).toEqual(['material.file-unknown tax-check'])
    expect(codes({}, { fileExists: () => true })).toEqual([])
  })

  it('may be promised where the author allows it', () => {
    expect(codes(withMaterial({ materialId: 'lease', way: 'commitment', fileIds: undefined }))).toEqual([])
  })

  it.each([[undefined, []], ['2026-07-13', []], ['2026-07-06', []], ['2026-07-14', ['material.due lease']], ['2026-07-05', ['material.due lease']], ['2026-02-30', ['material.due lease']]])(
    'may come later, by %s', (dueOn, expected) => {
      expect(codes(withMaterial({ materialId: 'lease', way: 'later', fileIds: undefined, dueOn }))).toEqual(expected)
    })

  it('need valid certificates where one is presented', () => {
    const presented = withMaterial({ materialId: 'licence', way: 'certificate', certificateId: 'c1' })
    expect(codes(presented, { certificateValid: () => true })).toEqual([])
    expect(codes(presented, { certificateValid: (certificateId, materialId) => certificateId !== 'c1' || materialId !== 'licence' })).toEqual(['material.certificate licence'])
    expect(codes(presented)).toEqual([])
  })

  it('that are exempt may be handed in all the same', () => {
    expect(codes(withMaterial({ materialId: 'licence', way: 'capture', fileIds: [] }))).toEqual([])
  })

  it('come back when sharing is declined or found nothing', () => {
    expect(codes({ dataSharing: false })).toEqual(['material.missing licence'])
    expect(codes({}, { unavailableMaterialIds: ['licence'] })).toEqual(['material.missing licence'])
    expect(codes({}, {}, declined)).toEqual([])
  })
})

describe('its delivery', () => {
  it('must be of a kind offered here', () => {
    expect(codes({ delivery: { kind: 'post', recipient: '许示范', phone: '13900000001', address: { region: '句容市', detail: '1号' } } })).toEqual([])
    expect(codes({ itemIds: ['registration', 'account'], delivery: { kind: 'post', recipient: '许示范', phone: '13900000001', address: { region: '句容市', detail: '1号' } } })).toEqual(['delivery.missing'])
  })

  it('by post needs a name, a phone and an address', () => {
    expect(codes({ delivery: { kind: 'post' } })).toEqual(['delivery.incomplete recipient', 'delivery.incomplete phone', 'delivery.incomplete address'])
    expect(codes({ delivery: { kind: 'post', recipient: ' ', phone: '123', address: { region: '句容市', detail: ' ' } } })).toEqual(['delivery.incomplete recipient', 'delivery.incomplete phone', 'delivery.incomplete address'])
    expect(codes({ delivery: { kind: 'post', recipient: '许示范', phone: '0511-80001234', address: { region: '', detail: '1号' } } })).toEqual(['delivery.incomplete address'])
  })

  it('by post needs the region too', () => {
    const addresses = JSON.parse('[{ "detail": "1号" }, { "region": "句容市" }, "句容市1号", null]')
    for (const address of addresses) expect(codes({ delivery: { kind: 'post', recipient: '许示范', phone: '13900000001', address } })).toEqual(['delivery.incomplete address'])
  })

  it('as a certificate on the phone needs nothing', () => {
    expect(codes({ delivery: { kind: 'electronic' } })).toEqual([])
  })

  it('at a window needs the hall', () => {
    expect(codes({ delivery: { kind: 'window' } })).toEqual(['delivery.incomplete hall'])
    expect(codes({ delivery: { kind: 'window', hallId: 'city-center' } })).toEqual([])
  })
})

describe('its consents and signature', () => {
  it('must all be given that apply', () => {
    expect(codes({ consentIds: ['truth'] })).toEqual(['consent.missing sharing'])
    expect(codes({ consentIds: ['truth'] }, {}, declined)).toEqual([])
  })

  it.each<[string, Application['signature'], string[]]>([
    ['a typed name', { kind: 'typed', text: '许示范', signedAt: '' }, []], ['a blank name', { kind: 'typed', text: ' ', signedAt: '' }, ['signature.missing']],
    ['a drawing', { kind: 'drawn', fileId: 'f', signedAt: '' }, []], ['no drawing', { kind: 'drawn', signedAt: '' }, ['signature.missing']], ['a drawing with a typed name only', { kind: 'drawn', text: '许示范', signedAt: '' }, ['signature.missing']]
  ])('signed with %s', (_name, signature, expected) => {
    expect(codes({ signature })).toEqual(expected)
  })

  it('needs a drawing that has arrived', () => {
    expect(codes({ signature: { kind: 'drawn', fileId: 'gone', signedAt: '' } }, { fileExists: (id) => id !== 'gone' })).toEqual(['signature.missing'])
  })
})

describe('one section', () => {
  it('is checked by itself, derived and made fields left out', () => {
    const plan = resolvePlan(SMALL_PACKAGE, planInput({ answers }))
    const [who] = plan.sections
    if (!who) throw new Error('The small package has sections')
    const facts = factsOf({ answers, values: deriveValues(plan, { name: '甲' }) })
    expect(validateSection(who, facts).map(({ code, id }) => `${code} ${id ?? ''}`)).toEqual(['length.too-short name', 'required id-number'])
  })
})

describe('anything at all', () => {
  const read = (value: unknown): Application => JSON.parse(JSON.stringify(value))
  const parts: (keyof Application)[] = ['answers', 'itemIds', 'dataSharing', 'values', 'materials', 'delivery', 'consentIds', 'signature', 'version', 'packageId']

  it('never makes checking fail', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(Array.isArray(validateApplication(SMALL_PACKAGE, read(value), env))).toBe(true) }), { numRuns: 300 })
  })

  it('in any part never makes checking fail, and is never taken for complete', () => {
    fc.assert(fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) => {
      const problems = validateApplication(SMALL_PACKAGE, read({ ...complete, [part]: value }), env)
      if (part !== 'dataSharing' && part !== 'materials' && part !== 'itemIds') expect(problems.length).toBeGreaterThan(0)
    }), { numRuns: 500 })
  })

  it('in any value, answer or material never makes checking fail', () => {
    const ids = SMALL_PACKAGE.fields.map(({ id }) => id)
    fc.assert(fc.property(fc.constantFrom(...ids), fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (id, value, answer, material) => {
      validateApplication(SMALL_PACKAGE, read({
        ...complete, values: { ...complete.values, [id]: value, owners: [value, { rowId: '1', values: { share: answer } }] },
        answers: { ...answers, 'applicant-kind': 'company', 'company-size': answer }, materials: [material, { materialId: 'lease', way: material, fileIds: value, dueOn: answer }]
      }), env)
    }), { numRuns: 500 })
  })
})
