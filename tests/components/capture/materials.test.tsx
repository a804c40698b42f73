import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MaterialScreen } from '@/features/capture/material-screen'
import { MaterialsScreen } from '@/features/capture/materials-screen'
import { NetworkFailure } from '@/platform/network/types'
import { Failure } from '@/shared/failures'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { addPages } from '../../support/add-pages'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { beginNewborn } from '../../support/newborn-draft'
import { jpegOf } from '../../support/sample-files'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
const REGISTER = 'parents-household-register'
const CONFIRMATION = 'ethnic-group-confirmation'
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const draftId = () => workbench.draft.record.draftId
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const press = async (name: string | RegExp) => userEvent.click(await button(name))
const photo = (path = 'page') => app.phone.nextChoice({ kind: 'chosen', files: [{ path, name: 'page.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
/** The screen after the shutter, in short: the photograph is used as the desk shows it. */
const usePhoto = async () => {
  await waitFor(() => expect(workbench.materials.shots.all).not.toHaveLength(0))
  const [shot] = workbench.materials.shots.all
  if (shot) await act(() => workbench.materials.shots.accept(shot.shotId, { path: shot.shotId, name: shot.name, mediaType: 'image/jpeg', bytes: 22 }, []))
}
const takePhoto = async (name: string) => {
  await press(name)
  await usePhoto()
}
const showOne = (materialId: string, returnTo?: string) => app.show(<MaterialScreen draftId={draftId()} materialId={materialId} returnTo={returnTo} />)

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
  workbench = await beginNewborn(app)
  await workbench.form.prefill()
})
afterEach(() => government.stop())

describe('the material set', () => {
  const show = () => app.show(<MaterialsScreen draftId={draftId()} />)

  it('tells what is left, who needs each and why', async () => {
    await show()
    expect(await screen.findByRole('heading', { name: '还差 2 份材料' })).toBeVisible()
    const card = screen.getByRole('heading', { name: '父母民族确认书' }).closest('.card') as HTMLElement
    expect(card).toHaveTextContent('还没交')
    expect(card).toHaveTextContent('公安要')
    expect(card).toHaveTextContent('因为您选了“不一样”')
    await userEvent.click(within(card).getByRole('button', { name: /^看样例/ }))
    expect(await screen.findByRole('dialog', { name: '什么样的算合格' })).toHaveTextContent('父母两人都签名')
    await press('交“父母户口簿”')
    expect(navigation.opened).toEqual([routes.material(draftId(), REGISTER)])
  })

  it('keeps what nobody has to hand in closed, and tells where it comes from', async () => {
    await show()
    const exempt = await button(/^无需提交（\d+）$/)
    expect(exempt).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('父母身份证')).not.toBeInTheDocument()
    await userEvent.click(exempt)
    expect(screen.getByText('父母身份证').parentElement).toHaveTextContent('公安的电子证照')
    expect(screen.getByText('出生医学证明', { selector: '.list-row__label' }).parentElement).toHaveTextContent('“出生医学证明”办好后自动带出')
  })

  it('goes on to the review when nothing is left', async () => {
    for (const [materialId, pages] of [[REGISTER, 2], [CONFIRMATION, 1]] as const) {
      for (let page = 0; page < pages; page += 1) { photo(`${materialId}-${page}`); await addPages(workbench.materials.target(materialId), 'camera') }
    }
    await show()
    await waitFor(() => expect(screen.getByRole('heading', { name: '材料交齐了' })).toBeVisible())
    expect(screen.getByRole('heading', { name: '父母户口簿' }).closest('.card')).toHaveTextContent('2 页，已收到')
    await press('下一步：核对并提交')
    expect(navigation.opened).toEqual([routes.review(draftId())])
  })

  it('goes on with the photo the app was closed over', async () => {
    workbench.draft.change({}, { waitingForPhotoOf: REGISTER })
    await show()
    await press('接着拍')
    expect(navigation.opened).toEqual([routes.material(draftId(), REGISTER)])
    expect(workbench.draft.record.waitingForPhotoOf).toBeUndefined()
  })
})

describe('one material', () => {
  it('takes pages until there are enough, then the button at the thumb changes', async () => {
    await showOne(REGISTER)
    photo('one')
    await takePhoto('拍照')
    expect(navigation.opened).toEqual([routes.shot({ draftId: draftId(), materialId: REGISTER })])
    navigation.reset()
    expect(await screen.findByText('第 1 页 首页', { selector: '.file-thumb__label' })).toBeVisible()
    expect(screen.getByText('1 页，至少要 2 页')).toBeVisible()
    photo('two')
    await takePhoto('再拍一页')
    navigation.reset()
    await waitFor(() => expect(screen.getAllByText('已收到', { selector: '.file-thumb__words' })).toHaveLength(2))
    await press('好了')
    expect(navigation.opened).toEqual([routes.materials(draftId())])
  })

  it('returns straight to the review when it came from there', async () => {
    await showOne(CONFIRMATION, 'review')
    await press('好了，回去核对')
    expect(navigation.opened).toEqual([routes.review(draftId())])
  })

  it.each([
    [{ kind: 'denied' } as const, '没有拍照或看相册的权限'],
    [{ kind: 'cancelled' } as const, '没有选照片'],
    [{ kind: 'failed' } as const, '没有打开相机或相册']
  ])('has a sentence for %o', async (outcome, words) => {
    app.phone.nextChoice(outcome)
    await showOne(CONFIRMATION)
    await press('拍照')
    expect(await screen.findByText(words)).toBeVisible()
    expect(workbench.draft.record.waitingForPhotoOf).toBeUndefined()
  })

  it('says why a page did not arrive: a cut is tried again, a refusal asks for another page', async () => {
    const { send } = app.stores.api.files
    app.stores.api.files.send = () => Promise.reject(new Failure('offline'))
    photo()
    await showOne(CONFIRMATION)
    await takePhoto('拍照')
    expect(await screen.findByText('没传上去：网络断了，连上会再传')).toBeVisible()
    app.stores.api.files.send = () => Promise.reject(new Failure('file-refused', { words: '这个文件是空的，请重新拍摄或选择。' }))
    await press('重传第 1 页')
    expect(await screen.findByText('没传上去：这个文件是空的，请重新拍摄或选择。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '重传第 1 页' })).not.toBeInTheDocument()
    app.stores.api.files.send = send
    await press('删除第 1 页')
    photo('again')
    await takePhoto('拍照')
    expect(await screen.findByText('已收到', { selector: '.file-thumb__words' })).toBeVisible()
  })

  it('never shows a code where the server had no sentence', async () => {
    app.stores.api.files.send = () => Promise.reject(new Failure('not-permitted'))
    photo()
    await showOne(CONFIRMATION)
    await takePhoto('拍照')
    const words = await screen.findByText(/^没传上去：/)
    expect(words.textContent).not.toMatch(/[a-z]/)
  })

  it('stops a page, keeps it on the phone, and sends it when told to', async () => {
    let open = (): void => undefined
    app.setLine(async (request, send) => {
      if (request.url.includes('/parts/')) await new Promise<void>((resolve, reject) => { open = resolve; request.onStarted?.(() => reject(new NetworkFailure('aborted'))) })
      return send(request)
    })
    photo()
    await showOne(CONFIRMATION)
    await takePhoto('拍照')
    expect(await screen.findByText(/^正在上传 \d+%$/)).toBeVisible()
    await press('先不传第 1 页')
    expect(await screen.findByText('只在这台手机上，还没发送')).toBeVisible()
    expect(screen.getByText('还没发送')).toBeVisible()
    await press('发送第 1 页')
    await waitFor(() => { open(); expect(screen.getByText('已收到', { selector: '.file-thumb__words' })).toBeVisible() })
    expect(screen.getByText(/^回执号 \d{6}-\d{6}$/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /先不传|^发送/ })).not.toBeInTheDocument()
  })

  it('takes another picture in place of one that cannot be taken', async () => {
    app.phone.nextChoice({ kind: 'chosen', files: [{ path: 'empty', name: 'empty.jpg', mediaType: 'image/jpeg', bytes: 0 }] }, new Uint8Array(0))
    await showOne(CONFIRMATION)
    await takePhoto('拍照')
    expect(await screen.findByText('没传上去：这个文件是空的。请重新拍，或换一个文件')).toBeVisible()
    photo('better')
    await takePhoto('换一张，代替第 1 页')
    expect(await screen.findByText('已收到', { selector: '.file-thumb__words' })).toBeVisible()
    expect(workbench.materials.pagesOf(CONFIRMATION)).toHaveLength(1)
  })

  it('opens photographed pages as one PDF, and says when that did not work', async () => {
    app.phone.nextChoice({ kind: 'chosen', files: [{ path: 'a', name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1 }] }, jpegOf(30, 40))
    await showOne(CONFIRMATION)
    await takePhoto('拍照')
    await press('存成 PDF')
    await waitFor(() => expect([...app.phone.opened.keys()]).toEqual(['父母民族确认书']))
    app.phone.platform.documents.openPdf = () => Promise.resolve('failed')
    await press('存成 PDF')
    expect(await screen.findByText('没有存成 PDF')).toBeVisible()
  })

  it('brings a page back that was taken away', async () => {
    photo()
    await showOne(CONFIRMATION)
    await takePhoto('拍照')
    await press('删除第 1 页')
    expect(await screen.findByText('第 1 页已删除')).toBeVisible()
    expect(workbench.materials.pagesOf(CONFIRMATION)).toHaveLength(0)
    await press('撤销')
    expect(workbench.materials.pagesOf(CONFIRMATION)).toHaveLength(1)
  })

  it('takes no more pages than there may be', async () => {
    photo()
    await showOne(CONFIRMATION)
    await takePhoto('拍照')
    expect(await screen.findByText('已经有 1 页，不用再加了。要换的，先删一页。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '从相册选' })).not.toBeInTheDocument()
  })

  it('has a way on for a material that is not needed', async () => {
    await showOne('unmarried-statement')
    await press('看所有材料')
    expect(navigation.opened).toEqual([routes.materials(draftId())])
  })

  it('says that an exempt one need not be handed in', async () => {
    await showOne('marriage-certificate')
    expect(await screen.findByText('民政核对数据')).toBeVisible()
  })
})

describe('other ways', () => {
  const withRules = (part: object): void => {
    const { servicePackage } = workbench.draft
    const material = servicePackage.materials.find(({ id }) => id === CONFIRMATION)
    if (material) Object.assign(material, part)
  }

  it('lets a material come later, until a day on the working-day calendar, and takes it back', async () => {
    withRules({ ways: ['capture', 'later'], deferral: { workingDays: 10 } })
    await showOne(CONFIRMATION)
    await press(/^\d+月\d+日 周.前补交$/)
    expect(workbench.draft.content.materials).toEqual([{ materialId: CONFIRMATION, way: 'later', dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string }])
    expect(screen.getByText(/^已选以后交，请在 .*前补交$/)).toBeVisible()
    await press('改为现在交')
    expect(workbench.draft.content.materials).toEqual([])
  })

  it('lets a letter take its place where the rules allow', async () => {
    withRules({ ways: ['commitment'], commitment: { text: '我承诺，孩子的民族由父母一起确认。' } })
    await showOne(CONFIRMATION)
    expect(await screen.findByText('我承诺，孩子的民族由父母一起确认。')).toBeVisible()
    await press('我承诺')
    expect(workbench.draft.content.materials).toEqual([{ materialId: CONFIRMATION, way: 'commitment' }])
    await press('收回承诺')
    expect(workbench.draft.content.materials).toEqual([])
  })
})
