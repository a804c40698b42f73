import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { OVER_COLOURS } from '@/components/native/over-ink'
import { CameraScreen } from '@/features/capture/camera-screen'
import { MaterialScreen } from '@/features/capture/material-screen'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { fakeCamera, frameWith, settledBackground, type FakeCamera } from '../../support/fake-camera'
import { beginNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
const REGISTER = 'parents-household-register'
const CONFIRMATION = 'ethnic-group-confirmation'
const [GOOD, EMPTY, GLARE] = [frameWith(), frameWith('no-page'), frameWith('glare')]
/** Colours of the lines drawn over the picture, in order. */
const lines: unknown[] = []
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench
let camera: FakeCamera

const draftId = () => workbench.draft.record.draftId
const pages = (materialId: string) => workbench.materials.pagesOf(materialId)
const shots = () => workbench.materials.shots.all
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const hint = () => screen.getByRole('status')
const withCamera = (fake: FakeCamera): void => {
  camera = fake
  app.phone.platform.camera = camera.port
  app.phone.platform.background = settledBackground()
}
const open = async (materialId: string, pageId?: string) => {
  const result = await app.show(<CameraScreen place={{ draftId: draftId(), materialId: materialId }} pageId={pageId} />)
  await waitFor(() => expect(camera.opened).toHaveLength(1))
  return result
}
const manually = () => act(() => { app.stores.settings.change({ autoShutter: false }) })

/** jsdom draws nothing; a pen that remembers its colours does. */
const pen = new Proxy({}, {
  get: () => () => undefined,
  set: (_target, name, value) => {
    if (name === 'strokeStyle') lines.push(value)
    return true
  }
})

beforeEach(async () => {
  navigation.reset()
  lines.splice(0)
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as CanvasRenderingContext2D)
  government = startGovernment({ catalogue })
  app = await openApp()
  workbench = await beginNewborn(app)
  await workbench.form.prefill()
  withCamera(fakeCamera())
})
afterEach(() => {
  jest.restoreAllMocks()
  return government.stop()
})

describe('the camera screen', () => {
  it('says what it sees, and takes the photograph when the page lies still', async () => {
    await open(CONFIRMATION)
    camera.show(EMPTY)
    await waitFor(() => expect(hint()).toHaveTextContent('把要拍的放进框里'))
    expect(new Set(lines)).toEqual(new Set([OVER_COLOURS.guide]))
    camera.show(GLARE)
    await waitFor(() => expect(hint()).toHaveTextContent('有反光，换个角度'))
    expect(screen.getByText('光线不好')).toBeVisible()
    expect(screen.getByText('四角齐')).toBeVisible()
    expect(lines.at(-1)).toBe(OVER_COLOURS.hint)
    camera.show(GOOD)
    await waitFor(() => expect(shots()).toHaveLength(1), { timeout: 3_000 })
    await waitFor(() => expect(navigation.opened).toEqual([routes.shot({ draftId: draftId(), materialId: CONFIRMATION })]))
    expect(shots()[0]?.seen).toHaveLength(4)
    expect(lines.at(-1)).toBe(OVER_COLOURS.good)
  })

  it('keeps that a photograph is awaited before the camera opens, and forgets it when the screen is left', async () => {
    const kept: (string | undefined)[] = []
    const { open: really } = camera.port
    camera.port.open = (viewId) => {
      kept.push(app.stores.shelf.find(draftId())?.waitingForPhotoOf)
      return really(viewId)
    }
    const { unmount } = await open(REGISTER)
    expect(kept).toEqual([REGISTER])
    unmount()
    expect(camera.closed).toBeGreaterThan(0)
    expect(workbench.draft.record.waitingForPhotoOf).toBeUndefined()
  })

  it('names the page that is its turn, and hands its photograph over', async () => {
    manually()
    await open(REGISTER)
    expect(screen.getByRole('heading', { name: /^父母户口簿 · 第\s1\s页$/ })).toBeVisible()
    camera.show(EMPTY)
    await waitFor(() => expect(hint()).toHaveTextContent('把“首页”放进框里'))
    await press('拍照')
    await waitFor(() => expect(shots()).toMatchObject([{ materialId: REGISTER, name: 'page.jpg', from: 'camera' }]))
    expect(navigation.opened).toEqual([routes.shot({ draftId: draftId(), materialId: REGISTER })])
  })

  it('hands a page taken again over for the place of the one before', async () => {
    for (const path of ['one', 'two']) await workbench.materials.addPage(REGISTER, { path, name: `${path}.jpg`, mediaType: 'image/jpeg', bytes: 3 }, 'capture')
    const first = pages(REGISTER)[0]?.pageId
    manually()
    await open(REGISTER, first)
    expect(screen.getByRole('heading', { name: /^父母户口簿 · 第\s1\s页$/ })).toBeVisible()
    await press('拍照')
    await waitFor(() => expect(shots()).toMatchObject([{ retakeOf: first }]))
    expect(pages(REGISTER).map(({ name }) => name)).toEqual(['one.jpg', 'two.jpg'])
    expect(navigation.opened).toEqual([routes.shot({ draftId: draftId(), materialId: REGISTER })])
  })

  it('says that a photograph failed and waits for the next', async () => {
    manually()
    await open(CONFIRMATION)
    camera.failNext()
    await press('拍照')
    await waitFor(() => expect(hint()).toHaveTextContent('刚才没拍上，请再拍一次'))
    expect(pages(CONFIRMATION)).toHaveLength(0)
  })

  it('says that a phone without room kept nothing', async () => {
    manually()
    app.phone.platform.localFiles.keep = () => Promise.reject(new Error('full'))
    await open(CONFIRMATION)
    await press('拍照')
    expect(await screen.findByRole('alert')).toHaveTextContent('手机可能没有空间了')
    await press('再试一次')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it.each([['denied', '没有用相机的权限'], ['absent', '没有找到相机'], ['failed', '相机没有打开']] as const)('has every other way when the camera is %s', async (trouble, words) => {
    withCamera(fakeCamera({ trouble }))
    await open(CONFIRMATION)
    expect(await screen.findByText(words)).toBeVisible()
    app.phone.nextChoice({ kind: 'chosen', files: [{ path: 'page', name: 'page.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
    await press('用手机自带的相机拍')
    await waitFor(() => expect(shots()).toHaveLength(1))
    await waitFor(() => expect(navigation.opened).toEqual([routes.shot({ draftId: draftId(), materialId: CONFIRMATION })]))
  })

  it('tries again when asked, and says what the album said', async () => {
    withCamera(fakeCamera({ trouble: 'denied' }))
    await open(CONFIRMATION)
    app.phone.nextChoice({ kind: 'cancelled' })
    await press('从相册选')
    expect(await screen.findByText('没有选照片')).toBeVisible()
    await press('再试一次')
    await waitFor(() => expect(camera.opened).toHaveLength(2))
  })

  it('offers the light where there is one, and remembers that it shall not release by itself', async () => {
    await open(CONFIRMATION)
    await press('补光')
    await press('关灯')
    expect(camera.lights).toEqual([true, false])
    await userEvent.click(screen.getByRole('switch', { name: '拿稳就自动拍' }))
    expect(app.stores.settings.settings.autoShutter).toBe(false)
    camera.show(GOOD)
    await waitFor(() => expect(hint()).toHaveTextContent('可以拍了，按圆钮'))
    expect(pages(CONFIRMATION)).toHaveLength(0)
    expect(JSON.parse(app.phone.texts.get('settings') ?? '{}')).toHaveProperty('autoShutter', false)
  })

  it('speaks the hints in elder mode, and where somebody asks for it', async () => {
    app.stores.settings.change({ elder: true })
    await open(CONFIRMATION)
    camera.show(GLARE)
    await waitFor(() => expect(app.phone.spoken).toContain('有反光，换个角度'))
    await press('不念提示')
    const said = app.phone.spoken.length
    camera.show(EMPTY)
    await waitFor(() => expect(hint()).toHaveTextContent('放进框里'))
    expect(app.phone.spoken).toHaveLength(said)
    expect(screen.getByRole('button', { name: '念出提示' })).toBeVisible()
  })

  it('leaves the choice to the person where frames cannot be watched', async () => {
    withCamera(fakeCamera({ watched: false, torch: false }))
    await open(CONFIRMATION)
    await waitFor(() => expect(hint()).toHaveTextContent('对准以后，按圆钮'))
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '补光' })).not.toBeInTheDocument()
  })

  it('sends whoever comes for a material that is not photographed to that material', async () => {
    await app.show(<CameraScreen place={{ draftId: draftId(), materialId: 'marriage-certificate' }} />)
    await waitFor(() => expect(navigation.opened).toEqual([routes.material(draftId(), 'marriage-certificate')]))
    expect(camera.opened).toEqual([])
  })
})

describe('the way to the camera', () => {
  it('leads from the material, and back to a page that is to be taken again', async () => {
    await workbench.materials.addPage(REGISTER, { path: 'one', name: 'one.jpg', mediaType: 'image/jpeg', bytes: 3 }, 'capture')
    await waitFor(() => expect(pages(REGISTER)[0]?.state).toBe('received'))
    await app.show(<MaterialScreen draftId={draftId()} materialId={REGISTER} />)
    await press('再拍一页')
    await press('重拍第 1 页')
    expect(navigation.opened).toEqual([routes.camera({ draftId: draftId(), materialId: REGISTER }), routes.camera({ draftId: draftId(), materialId: REGISTER }, pages(REGISTER)[0]?.pageId)])
  })

  it('is shown again after the phone ended the app over the camera', async () => {
    workbench.draft.change({}, { waitingForPhotoOf: CONFIRMATION })
    await app.show(<MaterialScreen draftId={draftId()} materialId={CONFIRMATION} />)
    expect(await screen.findByText('上次正在拍“父母民族确认书”')).toBeVisible()
    await press('接着拍')
    expect(navigation.opened).toEqual([routes.camera({ draftId: draftId(), materialId: CONFIRMATION })])
  })

  it('is told once after a start, and not when that was long ago', async () => {
    await workbench.materials.markWaiting(CONFIRMATION)
    const again = await openApp({ texts: app.phone.texts, files: app.phone.files })
    await waitFor(() => expect(again.stores.session.signedIn).toBe(true))
    expect(await again.stores.takeWaitingPhoto()).toEqual({ draftId: draftId(), materialId: CONFIRMATION })
    expect(await again.stores.takeWaitingPhoto()).toBeUndefined()
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 2 * 3_600_000)
    const later = await openApp({ texts: app.phone.texts, files: app.phone.files })
    expect(await later.stores.takeWaitingPhoto()).toBeUndefined()
  })
})
