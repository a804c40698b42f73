import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PhotoFlaw } from '@/domain/imaging/photo/judge-photo'
import { CameraScreen } from '@/features/capture/camera-screen'
import { ShotScreen } from '@/features/capture/shot-screen'
import { HomeScreen } from '@/features/catalogue/home-screen'
import { RoundScreen } from '@/features/correct/round-screen'
import type { RoundPlace } from '@/shared/capture-place'
import { routes } from '@/shared/routes'
import { StopSignal } from '@/shared/stop-signal'
import '../../support/digesting-crypto'
import { Citizen, newKey, TINY_JPEG } from '../../support/citizen'
import { fakeCamera, frameWith, settledBackground } from '../../support/fake-camera'
import { fixtureApplication } from '../../support/fixture-application'
import { startFixtureGovernment, type FixtureGovernment } from '../../support/fixture-government'
import { judgePhotos } from '../../support/judged-photos'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { until } from '../../support/robot-citizen'
import { navigation } from '../../support/taro'

// A busy machine takes seconds to start the first government.
jest.setTimeout(20_000)

let government: FixtureGovernment
let app: PhoneApp
let caseNumber: string
let place: RoundPlace

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const round = () => {
  const store = app.stores.round(caseNumber, 'correction')
  if (!store) throw new Error('nothing is to be corrected')
  return store
}
const show = () => app.show(<RoundScreen kind="correction" caseNumber={caseNumber} />)
const handedIn = () => government.records.get('cases', caseNumber)?.application.materials

/** The phone's own camera or album gives this next. */
const photo = (path = 'page', mediaType = 'image/jpeg') => app.phone.nextChoice({ kind: 'chosen', files: [{ path, name: `${path}.jpg`, mediaType, bytes: 22 }] })

/** What the phone thinks of every page. */
const judge = (...flaws: PhotoFlaw[]): void => judgePhotos(app.phone, { flaws })

const confirm = async (name: string): Promise<void> => {
  const { unmount } = await app.show(<ShotScreen place={place} />)
  await press(name)
  await until(() => round().capture.shots.all.length === 0)
  unmount()
}

beforeEach(async () => {
  navigation.reset()
  government = startFixtureGovernment()
  app = await openApp()
  await app.stores.session.signInAsDemo('somebody')
  const { fileId } = await app.stores.api.files.send({
    bytes: TINY_JPEG, fileName: 'statement.jpg', mediaType: 'image/jpeg', materialId: 'statement', uploadId: newKey(), signal: new StopSignal(), onProgress: () => undefined
  })
  const citizen = await Citizen.signIn('somebody')
  caseNumber = (await citizen.submit(fixtureApplication(fileId))).body.caseNumber
  government.advance(3)
  await app.stores.session.signInAsDemo('somebody')
  await app.stores.cases.loadCase(caseNumber)
  place = { caseNumber, kind: 'correction', pointId: round().round.points[0]?.pointId ?? '' }
})
afterEach(() => government.stop())

/** The phone ends the app; what it keeps stays. */
const kill = async (): Promise<void> => {
  const { texts, files } = app.phone
  app = await openApp({ texts, files })
  await app.stores.cases.loadCase(caseNumber)
}

describe('a page to be corrected', () => {
  it('goes through the camera of our own, with the frame of its kind, to the screen after the shutter', async () => {
    const camera = fakeCamera()
    app.phone.platform.camera = camera.port
    app.phone.platform.background = settledBackground()
    const view = await show()
    await press('重拍这一页')
    expect(navigation.opened).toEqual([routes.camera(place)])
    view.unmount()
    camera.show(frameWith())
    await app.show(<CameraScreen place={place} />)
    await waitFor(() => expect(navigation.opened).toEqual([routes.camera(place), routes.shot(place)]))
    expect(round().capture.shots.all).toMatchObject([{ materialId: place.pointId, from: 'camera', seen: expect.any(Array) as unknown }])
    expect(round().capture.target(place.pointId)?.paper).toMatchObject({ name: '情况说明', documentKind: 'a4', pages: { min: 1, max: 1 } })
  })

  it('is used in spite of a warning: the page carries it, and the reviewer is told', async () => {
    judge('blurred')
    await show()
    photo()
    await press('重拍这一页')
    await waitFor(() => expect(navigation.opened).toEqual([routes.shot(place)]))
    await confirm('仍然使用')
    expect(await screen.findByText('照片有提醒，您仍然使用')).toBeVisible()
    await press('全部交回')
    await waitFor(() => expect(navigation.opened.at(-1)).toBe(routes.serviceCase(caseNumber)))
    const [file] = handedIn()?.find(({ materialId }) => materialId === 'statement')?.fileIds ?? []
    expect(handedIn()).toContainEqual(expect.objectContaining({ materialId: 'statement', fileIds: [file], usedAnyway: true, photoWarnings: [{ fileId: file, flaws: ['blurred'] }] }))
  })

  it('taken again takes the place of the first, which stays until the new one is confirmed', async () => {
    judge()
    await show()
    photo('first')
    await press('重拍这一页')
    await waitFor(() => expect(navigation.opened).toHaveLength(1))
    await confirm('使用这张')
    photo('second')
    await press('再拍一次')
    await waitFor(() => expect(round().capture.shots.all).toMatchObject([{ name: 'second.jpg', retakeOf: round().pages.of(place.pointId)[0]?.pageId }]))
    expect(round().pages.of(place.pointId).map(({ name }) => name)).toEqual(['first.jpg'])
    expect(await screen.findByText('“情况说明”有 1 张照片还没确认')).toBeVisible()
    expect(screen.getByRole('button', { name: /^交回/ })).toHaveAttribute('aria-disabled', 'true')
    await confirm('使用这张')
    expect(round().pages.of(place.pointId).map(({ name }) => name)).toEqual(['second.jpg'])
    expect(await screen.findByText('这一处改好了')).toBeVisible()
  })

  it('says what the album said, and goes on', async () => {
    await show()
    app.phone.nextChoice({ kind: 'denied' })
    await press('从相册选')
    expect(await screen.findByText('没有拍照或看相册的权限')).toBeVisible()
    expect(navigation.opened).toEqual([])
  })
})

describe('a kill', () => {
  it('with the camera open comes back to the page: it was written down before', async () => {
    const camera = fakeCamera()
    app.phone.platform.camera = camera.port
    const view = await app.show(<CameraScreen place={place} />)
    await waitFor(() => expect(camera.opened).toHaveLength(1))
    const survivors = { texts: new Map(app.phone.texts), files: new Map(app.phone.files) }
    view.unmount()
    app = await openApp(survivors)
    navigation.reset()
    const home = await app.show(<HomeScreen />)
    await waitFor(() => expect(navigation.opened).toEqual([routes.correction(caseNumber, place.pointId)]))
    home.unmount()
    await app.show(<RoundScreen kind="correction" caseNumber={caseNumber} pointId={place.pointId} />)
    expect(await screen.findByText('上次正在拍“情况说明”')).toBeVisible()
    photo()
    await press('接着拍')
    await waitFor(() => expect(navigation.opened.at(-1)).toBe(routes.shot(place)))
  })

  it('with the photograph on the screen comes back to it, with everything done to it', async () => {
    judge()
    const before = await show()
    photo()
    await press('重拍这一页')
    await waitFor(() => expect(navigation.opened).toHaveLength(1))
    before.unmount()
    const shot = await app.show(<ShotScreen place={place} />)
    await press(/^转正/)
    await screen.findByText('看得清楚，可以用')
    shot.unmount()
    await kill()
    expect(await app.stores.takeWaitingPhoto()).toEqual(place)
    expect(await app.stores.takeWaitingPhoto()).toBeUndefined()
    judge()
    await show()
    await press('接着确认')
    expect(navigation.opened.at(-1)).toBe(routes.shot(place))
    expect(round().capture.shots.all).toMatchObject([{ quarters: 1 }])
    await confirm('使用这张')
    await press('全部交回')
    await waitFor(() => expect(navigation.opened.at(-1)).toBe(routes.serviceCase(caseNumber)))
    expect([...app.phone.files.keys()].filter((name) => !name.includes(' ') && name.length > 20)).toEqual([])
  })

  it('takes nobody else there', async () => {
    const target = round().capture.target(place.pointId)
    await target?.waitForPhoto()
    await app.stores.session.signOut()
    await app.stores.session.signInAsDemo('stranger')
    await kill()
    expect(await app.stores.takeWaitingPhoto()).toBeUndefined()
  })
})

describe('an address that names nothing any more', () => {
  it('leads to the screen of the round, which says so', async () => {
    await app.show(<CameraScreen place={{ ...place, pointId: 'gone' }} />)
    await waitFor(() => expect(navigation.opened).toEqual([routes.correction(caseNumber, 'gone')]))
  })

  it('says that nothing waits to be confirmed', async () => {
    await app.show(<ShotScreen place={place} />)
    expect(await screen.findByText('没有等着确认的照片')).toBeVisible()
    await press('回上一页')
    expect(navigation.opened).toEqual([routes.correction(caseNumber, place.pointId)])
  })
})
