import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PhotoFlaw } from '@/domain/imaging/photo/judge-photo'
import { MaterialsScreen } from '@/features/capture/materials-screen'
import { ShotScreen } from '@/features/capture/shot-screen'
import type { OpenRefusal, PageWish } from '@/platform/pixels/types'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { fakeCamera } from '../../support/fake-camera'
import { judgePhotos } from '../../support/judged-photos'
import { beginNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
const CONFIRMATION = 'ethnic-group-confirmation'
const REGISTER = 'parents-household-register'
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench
let wishes: PageWish[]

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const press = async (name: string | RegExp) => userEvent.click(await button(name))
const shots = () => workbench.materials.shots
const begin = (materialId = CONFIRMATION, name = 'photo.png', from: 'camera' | 'album' = 'camera') =>
  shots().begin({ id: materialId, documentKind: 'a4' }, { path: `temporary ${name}`, name, mediaType: 'image/png', bytes: 22 }, { from })
const show = (materialId = CONFIRMATION) => app.show(<ShotScreen place={{ draftId: workbench.draft.record.draftId, materialId: materialId }} />)

/** The phone finds the page or does not, and thinks this of it. */
const lay = (judgement: { found?: boolean, flaws?: PhotoFlaw[] } = {}): void =>
  judgePhotos(app.phone, { ...judgement, onWish: (wish) => { wishes.push(wish) } })
const refuse = (why: OpenRefusal): void => { app.phone.platform.pixels = { ...app.phone.platform.pixels, open: () => Promise.resolve({ kind: 'refused', why }) } }

beforeEach(async () => {
  navigation.reset()
  wishes = []
  government = startGovernment({ catalogue })
  app = await openApp()
  workbench = await beginNewborn(app)
})
afterEach(() => government.stop())

describe('after the shutter', () => {
  it('shows the page that was found, says that it is good, and takes it with one tap', async () => {
    lay()
    await begin()
    await show()
    expect(await screen.findByText('看得清楚，可以用')).toBeVisible()
    expect(screen.getByRole('img', { name: '拉正后的一页' })).toBeVisible()
    await press('使用这张')
    await waitFor(() => expect(workbench.materials.pagesOf(CONFIRMATION)).toMatchObject([{ name: 'photo.jpg', state: 'received' }]))
    expect(shots().all).toEqual([])
    expect(navigation.opened).toEqual([routes.material(workbench.draft.record.draftId, CONFIRMATION)])
    expect(workbench.draft.content.materials).toEqual([{ materialId: CONFIRMATION, way: 'capture', fileIds: [expect.any(String)] }])
  })

  it('asks for the corners where none were found, by buttons as well', async () => {
    lay({ found: false })
    await begin()
    await show()
    expect(await screen.findByText('没有认出纸的边')).toBeVisible()
    await press('左上角往右移')
    await press('左上角往右移')
    await press('左上角往下移')
    const [first] = shots().all[0]?.corners ?? []
    expect(first?.x).toBeGreaterThan(first?.y ?? 1)
    await press('左上角，换下一个角')
    await press('右上角往左移')
    expect(shots().all[0]?.corners?.[1].x).toBeLessThan(1)
    await press('拉正')
    expect(await screen.findByText('看得清楚，可以用')).toBeVisible()
    expect(wishes.at(-1)?.quad[0].x).toBeCloseTo((first?.x ?? 0) * 1200, 3)
  })

  it('moves a corner by the arrow keys', async () => {
    lay({ found: false })
    await begin()
    await show()
    const corner = await button('右下角')
    corner.focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}')
    expect(shots().all[0]?.corners?.[2].x).toBeLessThan(1)
    expect(shots().all[0]?.corners?.[2].y).toBeLessThan(1)
  })

  it('warns in words with what to do, and takes the page all the same; the reviewer is told', async () => {
    lay({ flaws: ['blurred', 'too-dark'] })
    await begin()
    await show()
    expect(await screen.findByText('有点糊：拿稳，对上焦再拍')).toBeVisible()
    expect(screen.getByText('太暗：开灯，或者到亮的地方拍')).toBeVisible()
    expect(screen.queryByRole('button', { name: '使用这张' })).not.toBeInTheDocument()
    await press('仍然使用')
    await waitFor(() => expect(workbench.materials.pagesOf(CONFIRMATION)[0]?.state).toBe('received'))
    const [page] = workbench.materials.pagesOf(CONFIRMATION)
    expect(workbench.draft.content.materials).toEqual([{
      materialId: CONFIRMATION, way: 'capture', fileIds: [page?.receipt?.fileId], usedAnyway: true, photoWarnings: [{ fileId: page?.receipt?.fileId, flaws: ['blurred', 'too-dark'] }]
    }])
  })

  it('turns, cleans and marks with the purpose, and remembers each', async () => {
    lay()
    await begin()
    await show()
    await press(/^转正/)
    await userEvent.click(await screen.findByRole('radio', { name: '黑白' }))
    await userEvent.click(await screen.findByRole('switch', { name: /加上用途水印/ }))
    await waitFor(() => expect(wishes.at(-1)).toMatchObject({ quarters: 1, look: 'grey', mark: expect.stringMatching(/^仅用于句容市“新生儿出生”一件事 \d+年\d+月\d+日$/) as string }))
    expect(wishes[0]?.mark).toBeUndefined()
    expect(shots().all[0]).toMatchObject({ quarters: 1, look: 'grey', marked: true })
  })

  it('marks at once where the package asks for it', async () => {
    const material = workbench.draft.servicePackage.materials.find(({ id }) => id === CONFIRMATION)
    if (material) material.purposeMark = true
    lay()
    await begin()
    await show()
    await waitFor(() => expect(wishes[0]?.mark).toMatch(/^仅用于/))
    if (material) delete material.purposeMark
  })

  it('shows several one after the other', async () => {
    lay()
    await begin(REGISTER, 'one.jpg', 'album')
    await begin(REGISTER, 'two.jpg', 'album')
    await show(REGISTER)
    expect(await screen.findByText('还有 1 张')).toBeVisible()
    await press('使用这张')
    await waitFor(() => expect(shots().all.map(({ name }) => name)).toEqual(['two.jpg']))
    expect(navigation.opened).toEqual([])
    await press('使用这张')
    await waitFor(() => expect(workbench.materials.pagesOf(REGISTER).map(({ name }) => name)).toEqual(['one.jpg', 'two.jpg']))
    expect(navigation.opened).toHaveLength(1)
  })

  it('goes on with the camera, where there is one, for a page that is still needed or not wanted', async () => {
    app.phone.platform.camera = fakeCamera().port
    lay()
    const draftId = workbench.draft.record.draftId
    await begin(REGISTER)
    const view = await show(REGISTER)
    await press('重拍')
    await waitFor(() => expect(navigation.opened).toEqual([routes.camera({ draftId, materialId: REGISTER })]))
    view.unmount()
    await begin(REGISTER)
    await show(REGISTER)
    await press('使用这张')
    await waitFor(() => expect(navigation.opened).toEqual([routes.camera({ draftId, materialId: REGISTER }), routes.camera({ draftId, materialId: REGISTER })]))
    await act(() => begin(REGISTER))
    await press('使用这张')
    await waitFor(() => expect(navigation.backs).toBe(1))
    expect(workbench.materials.pagesOf(REGISTER)).toHaveLength(2)
  })

  it('throws away what is not wanted', async () => {
    lay()
    await begin()
    await show()
    await press('重拍')
    await waitFor(() => expect(shots().all).toEqual([]))
    expect(workbench.materials.pagesOf(CONFIRMATION)).toEqual([])
    expect([...app.phone.files.keys()].filter((name) => !name.includes(' '))).toEqual([])
  })

  it('takes the place of the page it was retaken for, which stays until then', async () => {
    lay()
    for (const name of ['a.jpg', 'b.jpg']) await workbench.materials.addPage(REGISTER, { path: name, name, mediaType: 'image/jpeg', bytes: 22 }, 'capture')
    await waitFor(() => expect(workbench.materials.allReceived).toBe(true))
    const [old] = workbench.materials.pagesOf(REGISTER)
    await shots().begin({ id: REGISTER, documentKind: 'a4' }, { path: 'new', name: 'new.jpg', mediaType: 'image/jpeg', bytes: 22 }, { from: 'camera', retakeOf: old?.pageId })
    expect(workbench.materials.pagesOf(REGISTER)).toHaveLength(2)
    await show(REGISTER)
    await press('使用这张')
    await waitFor(() => expect(workbench.materials.pagesOf(REGISTER).map(({ name }) => name)).toEqual(['new.jpg', 'b.jpg']))
    await waitFor(() => expect(app.phone.files.has(old?.localId ?? '')).toBe(false))
  })
})

describe('what cannot be worked on', () => {
  it.each([
    ['heic', /HEIC.*兼容性最佳/], ['no-picture', /不是图片/], ['too-large', /像素太多/]
  ] as const)('%s is refused with a sentence and a way on', async (why, words) => {
    refuse(why)
    await begin()
    await show()
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.queryByRole('button', { name: '照原样交' })).not.toBeInTheDocument()
    await press('重拍')
    expect(shots().all).toEqual([])
  })

  it('a phone that cannot read it may hand it in as it is, and says so to the reviewer', async () => {
    refuse('unreadable')
    await begin()
    await show()
    await press('照原样交')
    await waitFor(() => expect(workbench.materials.pagesOf(CONFIRMATION)[0]).toMatchObject({ name: 'photo.png', state: 'received', flaws: ['unchecked'] }))
  })
})

describe('a kill', () => {
  it('comes back to the photograph with everything done to it', async () => {
    lay({ found: false })
    await begin()
    const view = await show()
    await press('左上角往右移')
    const corners = shots().all[0]?.corners
    await workbench.draft.keeper.flush()
    view.unmount()

    app = await openApp({ texts: app.phone.texts, files: app.phone.files })
    const [record] = app.stores.shelf.mine
    const again = await app.stores.workbenches.of(record?.draftId ?? '')
    if (!again) throw new Error('the draft is gone')
    workbench = again
    lay({ found: false })
    await app.show(<MaterialsScreen draftId={again.draft.record.draftId} />)
    await press('接着确认')
    expect(navigation.opened.at(-1)).toBe(routes.shot({ draftId: again.draft.record.draftId, materialId: CONFIRMATION }))
    await show()
    await press('拉正')
    await waitFor(() => expect(wishes.at(-1)?.quad[0].x).toBeCloseTo((corners?.[0].x ?? 0) * 1200, 3))
  })
})
