import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MaterialScreen } from '@/features/capture/material-screen'
import { MaterialsScreen } from '@/features/capture/materials-screen'
import { WalletScreen } from '@/features/me/wallet-screen'
import { Failure } from '@/shared/failures'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'
import { addPages } from '../../support/add-pages'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { beginNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { until } from '../../support/robot-citizen'
import { navigation } from '../../support/taro'

jest.setTimeout(60_000)

const catalogue = publishedCatalogue()
const PAPER = 'marriage-certificate'
const REGISTER = 'parents-household-register'
const CARD = 'parents-id-card'
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const draftId = () => workbench.draft.record.draftId
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const photo = (path: string) => app.phone.nextChoice({ kind: 'chosen', files: [{ path, name: `${path}.jpg`, mediaType: 'image/jpeg', bytes: 22 }] })
const show = (materialId: string, of = workbench) => app.show(<MaterialScreen draftId={of.draft.record.draftId} materialId={materialId} />)
const photograph = async (materialId: string, ...names: string[]) => {
  for (const name of names) {
    photo(name)
    await addPages(workbench.materials.target(materialId), 'camera')
  }
  await until(() => workbench.materials.allReceived)
}
/** What the screen after the shutter does when the page is used as it is. */
const accept = async () => {
  await waitFor(() => expect(workbench.materials.shots.all).not.toHaveLength(0))
  const [shot] = workbench.materials.shots.all
  if (shot) await act(() => workbench.materials.shots.accept(shot.shotId, { path: shot.shotId, name: shot.name, mediaType: 'image/jpeg', bytes: 22 }, []))
}
const names = (materialId: string) => workbench.materials.pagesOf(materialId).map(({ name }) => name)
const handed = (materialId: string) => workbench.draft.content.materials.find((one) => one.materialId === materialId)

const start = async (sharing: boolean) => {
  workbench = await beginNewborn(app)
  workbench.draft.shareData(sharing)
  await workbench.form.prefill()
}

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

describe('pages in order', () => {
  beforeEach(() => start(false))

  it('moves by buttons, says where to, and keeps the focus; the receipts follow', async () => {
    await photograph(REGISTER, 'a', 'b', 'c')
    const before = handed(REGISTER)?.fileIds ?? []
    await show(REGISTER)
    expect(await screen.findByRole('button', { name: '前移第 1 页' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('button', { name: '后移第 3 页' })).toHaveAttribute('aria-disabled', 'true')
    await press('后移第 1 页')
    expect(names(REGISTER)).toEqual(['b.jpg', 'a.jpg', 'c.jpg'])
    expect(handed(REGISTER)?.fileIds).toEqual([before[1], before[0], before[2]])
    expect(screen.getByText('已移到第 2 页')).toHaveAttribute('role', 'status')
    expect(screen.getByRole('button', { name: '后移第 2 页' })).toHaveFocus()
    await press('前移第 3 页')
    expect(names(REGISTER)).toEqual(['b.jpg', 'c.jpg', 'a.jpg'])
  })

  it('takes one anew at its place; the old one stays when nothing was photographed', async () => {
    await photograph(REGISTER, 'a', 'b')
    const [old] = handed(REGISTER)?.fileIds ?? []
    await show(REGISTER)
    app.phone.nextChoice({ kind: 'cancelled' })
    await press('重拍第 1 页')
    expect(names(REGISTER)).toEqual(['a.jpg', 'b.jpg'])
    photo('new')
    await press('重拍第 1 页')
    await accept()
    await waitFor(() => expect(names(REGISTER)).toEqual(['new.jpg', 'b.jpg']))
    await until(() => workbench.materials.allReceived)
    expect(handed(REGISTER)?.fileIds).not.toContain(old)
    await waitFor(() => expect(government.records.get('files', old ?? '')).toBeUndefined())
  })

  it('keeps the old one when the phone has no room for the new one', async () => {
    await photograph(REGISTER, 'a', 'b')
    await show(REGISTER)
    app.phone.platform.localFiles.keep = () => Promise.reject(new Error('no room'))
    photo('new')
    await press('重拍第 2 页')
    expect(await screen.findByText('没有打开相机或相册')).toBeVisible()
    expect(names(REGISTER)).toEqual(['a.jpg', 'b.jpg'])
  })
})

describe('the wallet', () => {
  beforeEach(() => start(false))
  const keepSwitch = () => screen.findByRole('switch', { name: '保存到我的材料夹' })

  it('asks after a page was received, off until the person says so, and takes it back', async () => {
    await show(PAPER)
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
    photo('paper')
    await press('拍照')
    await accept()
    expect(await keepSwitch()).not.toBeChecked()
    expect(government.records.list('wallet')).toHaveLength(0)
    await userEvent.click(await keepSwitch())
    await waitFor(async () => expect(await keepSwitch()).toBeChecked())
    expect(government.records.list('wallet').map(({ value }) => value.sharedId)).toEqual([PAPER])
    await userEvent.click(await keepSwitch())
    await waitFor(() => expect(government.records.list('wallet')).toHaveLength(0))
    expect(workbench.materials.pagesOf(PAPER)).toHaveLength(1)
  })

  it('says so when it could not be kept, and the page stays handed in', async () => {
    await photograph(PAPER, 'paper')
    app.stores.api.wallet.keep = () => Promise.reject(new Failure('busy'))
    await show(PAPER)
    await userEvent.click(await keepSwitch())
    expect(await screen.findByText('没有保存成')).toBeVisible()
    expect(await keepSwitch()).not.toBeChecked()
  })

  it('never asks for what is no shared paper', async () => {
    await photograph('ethnic-group-confirmation', 'paper')
    await show('ethnic-group-confirmation')
    expect(await screen.findByText('已收到', { selector: '.file-thumb__words' })).toBeVisible()
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
  })

  const another = async (): Promise<Workbench> => {
    const bills = await app.stores.workbenches.forPackage('medical-reimbursement')
    if (!bills) throw new Error('no package')
    const answers = { insured: 'spouse', kinds: ['birth'], place: 'local', special: [], bills: 'electronic', filer: 'self' }
    for (const [id, answer] of Object.entries(answers)) bills.draft.answer(id, answer)
    bills.draft.shareData(false)
    return bills
  }

  it('is offered in another package with its pictures, and used without an upload', async () => {
    await photograph(PAPER, 'paper')
    await app.stores.wallet.load()
    await app.stores.wallet.keep(workbench.materials, PAPER)
    const bills = await another()
    const { unmount } = await app.show(<MaterialsScreen draftId={bills.draft.record.draftId} />)
    expect((await screen.findByText('材料夹里有，可以直接用')).closest('.card')).toHaveTextContent('结婚证')
    unmount()
    await show(PAPER, bills)
    expect(await screen.findByText(/拍的《结婚证》，1 页$/)).toBeVisible()
    expect(screen.getByRole('img', { name: '结婚证第 1 页' })).toHaveAttribute('src', expect.stringContaining('ticket='))
    expect(screen.getByRole('button', { name: '重新拍' })).toBeVisible()
    const files = government.records.list('files').length
    await press('用材料夹里的')
    expect(await screen.findByText('有 1 页是材料夹里的')).toBeVisible()
    expect(government.records.list('files')).toHaveLength(files)
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
    await press('删除第 1 页')
    expect(await screen.findByText(/拍的《结婚证》，1 页$/)).toBeVisible()
    expect(app.stores.wallet.entries).toHaveLength(1)
  })

  it('lists what it holds, tells who must take it anew, and deletes after asking', async () => {
    await photograph(PAPER, 'paper')
    await app.stores.wallet.load()
    await app.stores.wallet.keep(workbench.materials, PAPER)
    const bills = await another()
    const [entry] = app.stores.wallet.entries
    if (!entry) throw new Error('nothing kept')
    await app.stores.wallet.use(bills.materials, PAPER, entry)
    await app.show(<WalletScreen />)
    const card = (await screen.findByRole('heading', { name: '结婚证' })).closest('.card') as HTMLElement
    expect(card).toHaveTextContent('可以用')
    expect(card).toHaveTextContent('还没有用在已提交的办件里')
    await userEvent.click(within(card).getByRole('button', { name: /^看看这 1 页/ }))
    expect(within(card).getByRole('img', { name: '结婚证第 1 页' })).toBeVisible()
    await userEvent.click(within(card).getByRole('button', { name: '删除，结婚证' }))
    expect(screen.getByRole('dialog')).toHaveTextContent('正在办的“基本医疗保险参保人员医疗费用报销”用了它')
    await press('删掉')
    expect(await screen.findByText('材料夹是空的')).toBeVisible()
    expect(bills.materials.pagesOf(PAPER)).toEqual([])
    expect(workbench.materials.pagesOf(PAPER)).toHaveLength(1)
  })

  it('tells what is over', async () => {
    await photograph(PAPER, 'paper')
    await app.stores.wallet.load()
    await app.stores.wallet.keep(workbench.materials, PAPER)
    government.advance(367)
    await app.stores.catalogue.loadService()
    await app.show(<WalletScreen />)
    expect(await screen.findByText('已过期')).toBeVisible()
  })

  it('shows nothing to whoever is not signed in', async () => {
    await app.stores.signOut()
    await app.show(<WalletScreen />)
    await press('去登录')
    expect(navigation.opened).toEqual([routes.signIn(routes.wallet())])
  })
})

describe('the certificate that spares a paper', () => {
  beforeEach(() => start(true))

  it('is reached from the closed group, shows what it says with a masked holder and what its grade means', async () => {
    const { unmount } = await app.show(<MaterialsScreen draftId={draftId()} />)
    await press(/^无需提交/)
    await press(/^父母身份证/)
    expect(navigation.opened).toEqual([routes.material(draftId(), CARD)])
    unmount()
    await show(CARD)
    expect(await screen.findByText('华*')).toBeVisible()
    expect(screen.queryByText('华晓阳')).not.toBeInTheDocument()
    expect(screen.getByText('A 级')).toBeVisible()
    expect(screen.getByText(/发证机关直接签发/)).toBeVisible()
    expect(screen.getByText('2041年4月18日')).toBeVisible()
  })

  it('can be wrong: the reason is asked for, the paper is photographed, the department is told, and it can be taken back', async () => {
    const { unmount } = await show(CARD)
    await press('有误，改为拍照')
    await press('改为拍照')
    expect(await screen.findByText('请先选哪里不对')).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: '照片不对' }))
    await press('改为拍照')
    expect(await screen.findByText('您说证照库里的这张有误，改为拍照')).toBeVisible()
    expect(workbench.materials.planned(CARD)?.status).toBe('to-provide')
    const application = workbench.draft.application({ kind: 'typed', text: '', signedAt: '' }, { end: 'h5' })
    expect(application.certificateDisputes).toMatchObject([{ materialId: CARD, reason: 'wrong-photo' }])
    await press('还是用电子证照')
    expect(workbench.materials.planned(CARD)?.status).toBe('exempt')
    unmount()
  })

  it('takes the consent back after telling what that brings, and gives it again', async () => {
    await show(CARD)
    await press('撤回同意')
    expect(screen.getByRole('dialog')).toHaveTextContent(/要您自己交的材料多 \d+ 份，要自己填的多 \d+ 项/)
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '撤回同意' }))
    expect(workbench.draft.content.dataSharing).toBe(false)
    await until(() => workbench.draft.record.shared?.certificates.length === 0)
    await press('同意调取')
    await until(() => workbench.materials.planned(CARD)?.status === 'exempt')
    expect(await screen.findByText('华*')).toBeVisible()
  })

  it('spares nothing once it is over: that is told, with what it says', async () => {
    government.setScenario('certificate-expired')
    await workbench.form.prefill()
    await show(CARD)
    expect(await screen.findByText('证照库里的这一张不能用')).toBeVisible()
    expect(screen.getByText('已过期')).toBeVisible()
    expect(workbench.materials.planned(CARD)?.status).toBe('to-provide')
  })
})
