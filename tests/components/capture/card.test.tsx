import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { checkMaterials } from '@/domain/validation/check-materials'
import { CameraScreen } from '@/features/capture/camera-screen'
import { MaterialScreen } from '@/features/capture/material-screen'
import { ShotScreen } from '@/features/capture/shot-screen'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { fakeCamera } from '../../support/fake-camera'
import { judgePhotos } from '../../support/judged-photos'
import { beginNewborn } from '../../support/newborn-draft'
import { publishedCatalogue } from '../../support/published-catalogue'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const CARD = 'parents-id-card'
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench
let marks: (string | undefined)[]

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const shots = () => workbench.materials.shots
const pages = () => workbench.materials.pagesOf(CARD)
const place = () => ({ draftId: workbench.draft.record.draftId, materialId: CARD })
const begin = (name: string, from: 'camera' | 'album' = 'camera', retakeOf?: string) =>
  shots().begin({ id: CARD, documentKind: 'id-card' }, { path: `temporary ${name}`, name, mediaType: 'image/png', bytes: 22 }, { from, retakeOf })
const show = () => app.show(<ShotScreen place={place()} />)
const showMaterial = () => app.show(<MaterialScreen draftId={place().draftId} materialId={CARD} />)

/** Remembers the words each sheet is to bear, or refuses to lay one. */
const layDown = (refused = false): void => {
  const { pixels } = app.phone.platform
  app.phone.platform.pixels = {
    ...pixels,
    join: (paths, jobs, mark) => {
      marks.push(mark)
      return refused ? Promise.resolve({ kind: 'refused', why: 'unreadable' }) : pixels.join(paths, jobs, mark)
    }
  }
}

beforeEach(async () => {
  navigation.reset()
  marks = []
  government = startGovernment({ catalogue: publishedCatalogue() })
  app = await openApp()
  workbench = await beginNewborn(app)
  workbench.draft.shareData(false)
  judgePhotos(app.phone)
  layDown()
})
afterEach(() => government.stop())

/** Takes a side as it is shown and leaves the screen, as the camera does. */
const takeSide = async (name: string): Promise<void> => {
  await begin(name)
  const { unmount } = await show()
  await press('使用这张')
  await waitFor(() => expect(shots().next(CARD)).toBeUndefined())
  unmount()
}

describe('both sides of a card', () => {
  it('are asked for one after the other by the camera, and become one page', async () => {
    app.phone.platform.camera = fakeCamera().port
    await begin('front.png')
    const first = await show()
    expect(await screen.findByText('确认人像面')).toBeVisible()
    expect(screen.queryByRole('switch', { name: /加上用途水印/ })).not.toBeInTheDocument()
    await press('使用这张')
    await waitFor(() => expect(navigation.opened).toEqual([routes.camera(place())]))
    first.unmount()
    const camera = await app.show(<CameraScreen place={place()} />)
    expect((await screen.findAllByText(/妈妈国徽面/))[0]).toBeVisible()
    camera.unmount()

    await begin('back.png')
    await show()
    expect(await screen.findByText('确认国徽面')).toBeVisible()
    await press('使用这张')
    expect(await screen.findByText('两面都在这一页上')).toBeVisible()
    expect(screen.getByRole('img', { name: '合好的一页' })).toBeVisible()
    await press('使用这一页')
    await waitFor(() => expect(pages()).toMatchObject([{ name: '父母身份证.jpg', state: 'received' }]))
    expect(shots().all).toEqual([])
    expect(workbench.draft.content.materials).toMatchObject([{ materialId: CARD, way: 'capture', fileIds: [pages()[0]?.receipt?.fileId] }])
    await waitFor(() => expect([...app.phone.files.keys()].filter((name) => !name.includes(' '))).toEqual([pages()[0]?.localId]))
  })

  it('wait for each other over a kill; the screen says what is missing', async () => {
    await takeSide('front.png')
    await workbench.draft.keeper.flush()
    app = await openApp({ texts: app.phone.texts, files: app.phone.files })
    const [record] = app.stores.shelf.mine
    const again = await app.stores.workbenches.of(record?.draftId ?? '')
    if (!again) throw new Error('the draft is gone')
    workbench = again
    judgePhotos(app.phone)
    const material = await showMaterial()
    expect(await screen.findByText('“父母身份证”还差国徽面')).toBeVisible()
    await press('接着拍')
    expect(navigation.opened.at(-1)).toBe(routes.shot(place()))
    material.unmount()
    await show()
    expect(await screen.findByText('人像面拍好了，还差国徽面')).toBeVisible()
    app.phone.nextChoice({ kind: 'chosen', files: [{ path: 'temporary back', name: 'back.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
    await press('拍国徽面')
    await press('使用这张')
    await press('使用这一页')
    await waitFor(() => expect(pages()).toMatchObject([{ state: 'received' }]))
  })

  it('come from the album together; either is taken again by itself', async () => {
    await begin('front.png', 'album')
    await begin('back.png', 'album')
    await show()
    expect(await screen.findByText('确认人像面')).toBeVisible()
    await press('使用这张')
    expect(await screen.findByText('确认国徽面')).toBeVisible()
    await press('使用这张')
    await screen.findByText('两面都在这一页上')
    app.phone.nextChoice({ kind: 'chosen', files: [{ path: 'temporary front 2', name: 'front 2.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
    await press('重拍人像面')
    expect(await screen.findByText('确认人像面')).toBeVisible()
    await press('使用这张')
    await screen.findByText('两面都在这一页上')
    expect(shots().sidesOf(CARD).map(({ name }) => name)).toEqual(['front 2.jpg', 'back.png'])
  })

  it('bear the purpose on their sheet, when the person wants it', async () => {
    await takeSide('front.png')
    await takeSide('back.png')
    await show()
    await userEvent.click(await screen.findByRole('switch', { name: /加上用途水印/ }))
    await waitFor(() => expect(marks.at(-1)).toMatch(/^仅用于句容市“新生儿出生”一件事/))
    expect(marks[0]).toBeUndefined()
  })

  it('taken again take the place of the sheet, which stays until then', async () => {
    await takeSide('front.png')
    await takeSide('back.png')
    const sheet = await show()
    await press('使用这一页')
    await waitFor(() => expect(pages()[0]?.state).toBe('received'))
    sheet.unmount()
    const [old] = pages()
    const material = await showMaterial()
    expect(await screen.findByText('重拍两面')).toBeVisible()
    material.unmount()
    await begin('new front.png', 'album', old?.pageId)
    await begin('new back.png', 'album', old?.pageId)
    await show()
    await press('使用这张')
    await press('使用这张')
    expect(pages()).toEqual([old])
    await press('使用这一页')
    await waitFor(() => expect(pages().map(({ pageId }) => pageId)).not.toContain(old?.pageId))
    expect(pages()).toHaveLength(1)
  })

  it('on one picture already make the page by themselves', async () => {
    await takeSide('copy.png')
    await show()
    await press('两面都在这张照片上')
    await press('使用这一页')
    await waitFor(() => expect(pages()).toMatchObject([{ state: 'received' }]))
  })

  it('become a page each on a phone that cannot lay them on one', async () => {
    layDown(true)
    await takeSide('front.png')
    await takeSide('back.png')
    await show()
    expect(await screen.findByText('没能把两面合成一页')).toBeVisible()
    await press('分成两页交')
    await waitFor(() => expect(pages().map(({ name, state }) => [name, state])).toEqual([['front.png', 'received'], ['back.png', 'received']]))
    expect(shots().all).toEqual([])
  })
})

it('a draft begun before, with a page for each side, is complete and says so', async () => {
  for (const name of ['a', 'b', 'c', 'd']) await workbench.materials.addPage(CARD, { path: name, name: `${name}.jpg`, mediaType: 'image/jpeg', bytes: 22 }, 'capture')
  await waitFor(() => expect(workbench.materials.allReceived).toBe(true))
  await showMaterial()
  expect(await screen.findByText(/^已经有 4 页，不用再加了/)).toBeVisible()
  const planned = workbench.materials.planned(CARD)
  if (!planned) throw new Error('the card is not asked for')
  expect(workbench.materials.stateOf(planned)).toBe('ready')
  const { calendar, today } = app.stores.catalogue
  if (!calendar.value) throw new Error('no calendar')
  expect(checkMaterials([planned], workbench.draft.content.materials, { today, calendar: calendar.value })).toEqual([])
})
