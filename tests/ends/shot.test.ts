import { distance, type Quad } from '@/domain/imaging/geometry/quad'
import { findTextLines } from '@/domain/imaging/watermark/text-lines'
import { readPhotoHead } from '@/shared/photo-head'
import { decodeFile } from '../support/mini-host/platform/pixel-surface'
import type { Platform } from '../support/mini-host/types'
import { release } from './support/camera'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import { acceptPage, agreeAndSignIn, answerAll, findNewborn } from './support/newborn-story'

jest.setTimeout(180_000)

const ENDS: Platform[] = ['weapp', 'alipay']
/** Where the page lies in the photograph that the host's camera gives, as shares of it. */
const TRUE_CORNERS: Quad = [{ x: 90 / 640, y: 60 / 480 }, { x: 540 / 640, y: 74 / 480 }, { x: 552 / 640, y: 412 / 480 }, { x: 80 / 640, y: 424 / 480 }]

let government: NearGovernment
beforeEach(() => { government = nearGovernment() })
afterEach(() => {
  Citizen.leaveAll()
  expect(government.breaches).toEqual([])
})

const upToPaper = async (citizen: Citizen): Promise<void> => {
  await findNewborn(citizen)
  await answerAll(citizen)
  await agreeAndSignIn(citizen)
  await citizen.press(/^交材料/)
  await citizen.arrive('apply/materials')
  await citizen.press('交“父母民族确认书”')
  await citizen.arrive('apply/material')
}

const shoot = async (citizen: Citizen): Promise<void> => {
  await citizen.press('拍照')
  await release(citizen)
  await citizen.arrive('apply/shot')
  await citizen.see(/可以用|建议重拍/)
}

/** The page that the government received, as pixels. */
const received = (citizen: Citizen): { bytes: Uint8Array, light(x: number, y: number): number, width: number, height: number, data: Uint8ClampedArray } => {
  const [file] = citizen.government.records.list('files')
  const bytes = file && citizen.government.records.getBytes(file.id)
  if (!bytes) throw new Error('the government has no file')
  const { data, width, height } = decodeFile(bytes)
  return { bytes, data, width, height, light: (x, y) => data[(Math.round(y * height) * width + Math.round(x * width)) * 4] ?? 0 }
}

describe.each(ENDS)('the compiled %s after the shutter', (platform) => {
  it('finds the corners, straightens, marks, and sends a straight JPEG; the warning goes with it', async () => {
    const citizen = await Citizen.open(platform, government)
    await upToPaper(citizen)
    await shoot(citizen)
    await citizen.see('字太小：靠近一点拍')
    await citizen.choose('radio', '去阴影')
    await citizen.see('字太小：靠近一点拍')
    await citizen.press('仍然使用')
    await citizen.arrive('apply/material')
    await citizen.see('已收到')
    const page = received(citizen)
    expect(readPhotoHead(page.bytes).format).toBe('jpeg')
    expect(page.bytes.byteLength).toBeLessThan(500_000)
    expect(page.width).toBeGreaterThan(page.height)
    for (const [x, y] of [[0.02, 0.02], [0.97, 0.02], [0.97, 0.97], [0.02, 0.97]] as const) expect(page.light(x, y)).toBeGreaterThan(200)
    expect(findTextLines(page).length).toBeGreaterThan(5)
    await citizen.press('存成 PDF')
    await citizen.host.waitFor(() => citizen.host.callsOf('openDocument').length === 1)
    expect(citizen.host.errors).toEqual([])
  })

  it('moves a corner by a finger and by buttons, and comes back to it after the phone ended it', async () => {
    const before = await Citizen.open(platform, government)
    await upToPaper(before)
    await shoot(before)
    await before.press('调整四角')
    const handle = before.page.byLabel('右下角')
    const left = (): number => Number(/left:\s*([\d.]+)%/.exec(String(before.page.byLabel('右下角').attrs.style))?.[1])
    const found = left()
    expect(distance({ x: found / 100, y: 0 }, { x: TRUE_CORNERS[2].x, y: 0 })).toBeLessThan(0.02)
    await before.page.draw(handle, [{ x: 200, y: 200 }, { x: 170, y: 180 }].map((at) => ({ ...at, clientX: at.x, clientY: at.y })))
    expect(left()).toBeLessThan(found - 3)
    const dragged = left()
    await before.press('右下角往右移')
    expect(left()).toBeGreaterThan(dragged)
    const moved = left()
    await before.host.hide()

    const after = await Citizen.open(platform, government, before.host.kill())
    await after.arrive('apply/material')
    await after.press('接着确认')
    await after.arrive('apply/shot')
    await after.see('把四个角拖到纸的角上')
    const again = Number(/left:\s*([\d.]+)%/.exec(String(after.page.byLabel('右下角').attrs.style))?.[1])
    expect(Math.abs(again - moved)).toBeLessThan(0.01)
    await after.press('拉正')
    await acceptPage(after)
    await after.arrive('apply/material')
    await after.see('已收到')
    expect(received(after).width).toBeGreaterThan(0)
    expect(after.host.errors).toEqual([])
  })

  it('refuses what is no picture with a sentence and a way on', async () => {
    const citizen = await Citizen.open(platform, government)
    await upToPaper(citizen)
    await citizen.press('拍照')
    await citizen.arrive('apply/camera')
    citizen.host.offer([{ name: 'letter.jpg', bytes: new Uint8Array(Buffer.from('this is no picture')) }])
    await citizen.press('相册')
    await citizen.arrive('apply/shot')
    await citizen.see('它不是图片')
    await citizen.press('换一张')
    await citizen.arrive('apply/material')
    expect(government.records.list('files')).toEqual([])
    expect(citizen.host.errors).toEqual([])
  })
})
