import type { Platform } from '../support/mini-host/types'
import { release, show } from './support/camera'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import { agreeAndSignIn, answerAll, findNewborn, usePhoto } from './support/newborn-story'
import { MOST } from './support/screens'

jest.setTimeout(240_000)

const ENDS: Platform[] = ['weapp', 'alipay']
const MATERIAL = 'ethnic-group-confirmation'
/** Bytes of setData in a second that hints may cost: words change now and then, nothing else travels. */
const MOST_BYTES_A_SECOND = 2_000

let government: NearGovernment
const tables: string[] = []

beforeEach(() => { government = nearGovernment() })
afterEach(() => {
  Citizen.leaveAll()
  expect(government.breaches).toEqual([])
})
afterAll(() => { process.stdout.write(`${tables.join('\n')}\n`) })

/** From home to the material that has to be photographed; the form in between is left for later. */
const toMaterial = async (citizen: Citizen): Promise<void> => {
  await findNewborn(citizen)
  await answerAll(citizen)
  await agreeAndSignIn(citizen)
  const draft = citizen.page.query.draft ?? ''
  await citizen.host.show({ path: 'pages/apply/material/index', query: { draft, material: MATERIAL } })
  await citizen.arrive('apply/material')
  await citizen.see('父母民族确认书')
}

const corners = (citizen: Citizen): number =>
  citizen.host.canvases.filter(({ id }) => id === 'camera-over').flatMap(({ calls }) => calls).filter(({ name }) => name === 'arc').length

describe.each(ENDS)('the camera of the compiled %s', (platform) => {
  it('sees a page, says so, releases by itself, and survives the phone ending the app over it', async () => {
    const before = await Citizen.open(platform, government)
    await toMaterial(before)
    await before.press('拍照')
    await before.arrive('apply/camera')
    await show(before, 'desk', () => before.text.includes('把要拍的放进框里'))
    expect(corners(before)).toBe(0)
    await show(before, 'night', () => before.text.includes('太暗了'))
    const kept = before.host.kill()

    const { host } = await Citizen.open(platform, government, { ...kept }).then(async (citizen) => {
      await citizen.arrive('apply/material')
      await citizen.see('上次正在拍“父母民族确认书”')
      await citizen.press('接着拍')
      await citizen.arrive('apply/camera')
      await show(citizen, 'desk', () => citizen.text.includes('把要拍的放进框里'))
      const [from, begin] = [citizen.host.setDatas.length, Date.now()]
      await show(citizen, 'page', () => citizen.text.includes('很好'))
      citizen.look()
      expect(corners(citizen)).toBeGreaterThanOrEqual(4)
      await show(citizen, 'page', () => citizen.page.route.includes('apply/shot/'))
      const sent = citizen.host.setDatas.slice(from).filter(({ route }) => route.includes('apply/camera'))
      const seconds = (Date.now() - begin) / 1000
      const rate = Math.round(sent.reduce((sum, { bytes }) => sum + bytes, 0) / seconds)
      const camera = citizen.screens.measures(citizen.host).find(({ route }) => route.includes('apply/camera'))
      tables.push(`${platform}: hints ${rate} B of setData a second (${sent.length} in ${seconds.toFixed(1)} s), page ${JSON.stringify(camera)}`)
      expect(rate).toBeLessThanOrEqual(MOST_BYTES_A_SECOND)
      for (const limit of ['nodes', 'depth', 'maxChildren'] as const) expect(camera?.[limit]).toBeLessThanOrEqual(MOST[limit])
      await usePhoto(citizen)
      await citizen.see('已收到')
      expect([...citizen.screens.nameless]).toEqual([])
      return citizen
    })
    expect(host.errors).toEqual([])
    expect(host.requests.filter(({ method, url, status }) => method === 'POST' && /\/uploads\/[^/]+\/complete$/.test(url) && status === 201)).toHaveLength(1)
  })

  it('has every other way when the person refuses, and the camera once they allow it', async () => {
    const citizen = await Citizen.open(platform, government, { device: { camera: 'denied' } })
    await toMaterial(citizen)
    await citizen.press('拍照')
    await citizen.see('没有用相机的权限')
    citizen.host.offer([])
    await citizen.press('从相册选')
    await citizen.see('没有选照片')
    citizen.host.device.camera = 'allowed'
    await citizen.press('再试一次')
    await citizen.host.waitFor(() => citizen.controls('button').some(({ name }) => name === '拍照'))
    await citizen.host.hide()
    await citizen.host.show()
    await release(citizen)
    await usePhoto(citizen)
    await citizen.see('已收到')
    expect(citizen.host.errors).toEqual([])
    expect([...citizen.screens.nameless]).toEqual([])
  })
})
