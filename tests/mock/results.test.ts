import { FORMATS } from '@/domain/formats/registry'
import type { ElectronicCertificate, Notice, ServiceCase } from '@types-contract/contract'
import { Citizen } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let citizen: Citizen
beforeEach(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
})
afterEach(() => government.stop())

async function concluded(changes: Parameters<typeof fixtureApplication>[1] = {}): Promise<ServiceCase> {
  const { body } = await citizen.submit(fixtureApplication(await citizen.uploadedId(), changes), { scenario: 'smooth' })
  government.advance(30)
  return citizen.see(body.caseNumber)
}

const resultOf = (serviceCase: ServiceCase, form: string) => serviceCase.results.find((result) => result.form === form)

describe('What comes out', () => {
  it('puts an electronic certificate into the wallet', async () => {
    const result = resultOf(await concluded(), 'electronic-certificate')
    const { body } = await citizen.call<{ certificates: ElectronicCertificate[] }>('GET', '/me/certificates')
    expect(body.certificates.find(({ certificateId }) => certificateId === result?.certificateId)).toMatchObject({
      kind: 'birth-certificate', trustGrade: 'A', status: 'valid'
    })
  })

  it('names what was made for the others: numbers that nobody real has', async () => {
    const detail = resultOf(await concluded(), 'paper')?.detail ?? ''
    const number = /\d{17}[\dX]/.exec(detail)?.[0] ?? ''
    expect(number.slice(0, 14)).toBe('32119920260301')
    expect(FORMATS['id-number'].check(number)).toBeUndefined()
  })

  it('is fetched at the chosen window with a code', async () => {
    const delivery = { kind: 'window' as const, hallId: 'city-hall' }
    const result = resultOf(await concluded({ delivery }), 'paper')
    expect(result?.pickUp).toMatchObject({ code: expect.stringMatching(/^\d{6}$/), place: expect.stringContaining('市政务服务中心') })
  })

  it('is posted, and the parcel tells where it was', async () => {
    const delivery = {
      kind: 'post' as const, recipient: '许示范', phone: '13900000001', address: { region: '江苏省镇江市句容市', detail: '示范路1号' }
    }
    const parcel = resultOf(await concluded({ delivery }), 'paper')?.parcel
    expect(parcel?.events.map(({ text }) => text)).toContain('邮件已揽收')
    expect(parcel?.events[0]?.text).toBe('已签收')
  })
})

describe('The way there', () => {
  it('is told in events, the newest first, and in notices that can be read whole', async () => {
    const serviceCase = await concluded()
    const times = serviceCase.events.map(({ at }) => at)
    expect(times).toEqual([...times].sort().reverse())
    for (const { noticeId, number } of serviceCase.notices) {
      const { body } = await citizen.call<Notice>('GET', `/cases/${serviceCase.caseNumber}/notices/${noticeId}`)
      expect(body.number).toBe(number)
      expect(body.paragraphs.length).toBeGreaterThan(0)
    }
    expect(new Set(serviceCase.notices.map(({ noticeId }) => noticeId)).size).toBe(serviceCase.notices.length)
  })

  it('begins an item only when what it waits for is concluded', async () => {
    const serviceCase = await concluded()
    const begun = serviceCase.events.find(({ itemId, state }) => itemId === 'household' && state === 'submitted')
    const ended = serviceCase.events.find(({ itemId, state }) => itemId === 'birth-record' && state === 'concluded')
    expect(begun?.at).toBe(ended?.at)
  })

  it('keeps to the promise when nobody asks for anything', async () => {
    for (const item of (await concluded()).itemCases) expect([item.itemId, item.usedWorkingDays <= item.promisedWorkingDays]).toEqual([item.itemId, true])
  })
})
