import type { Platform } from '../support/mini-host/types'
import { release } from './support/camera'
import { Citizen } from './support/citizen'
import { nearGovernment, type NearGovernment } from './support/government-fetch'
import { acceptPage, answerAll, findNewborn, takeSide, useSheet } from './support/newborn-story'

jest.setTimeout(180_000)

const ENDS: Platform[] = ['weapp', 'alipay']
const LOGINS = { weapp: '用微信身份登录', alipay: '用支付宝身份登录' } as const
const KEEP = '保存到我的材料夹'

let government: NearGovernment
beforeEach(() => { government = nearGovernment() })
afterEach(() => {
  Citizen.leaveAll()
  expect(government.breaches).toEqual([])
})

const signIn = async (citizen: Citizen, sharing: RegExp): Promise<void> => {
  await citizen.choose('radio', sharing)
  await citizen.press('按这个办')
  await citizen.arrive('around/sign-in')
  await citizen.press(LOGINS[citizen.host.platform])
  await citizen.arrive('apply/tasks')
}

const openMaterial = async (citizen: Citizen, name: RegExp): Promise<void> => {
  await citizen.press(/^交材料/)
  await citizen.arrive('apply/materials')
  await citizen.press(name)
  await citizen.arrive('apply/material')
}

/** Releases the camera that a button opened, and uses the page; a camera that comes back for the next page is closed. */
const shoot = async (citizen: Citizen, button: string | RegExp): Promise<void> => {
  await citizen.press(button)
  await release(citizen)
  await citizen.arrive('apply/shot')
  await acceptPage(citizen)
  await citizen.host.waitFor(() => !citizen.page.route.includes('apply/shot'))
  if (citizen.page.route.includes('apply/camera')) await citizen.host.back()
  await citizen.arrive('apply/material')
}

/** Photographs pages one after the other and waits until they have arrived. */
const photograph = async (citizen: Citizen, pages: number): Promise<void> => {
  for (let page = 1; page <= pages; page += 1) {
    await shoot(citizen, /^(拍照|再拍一页)$/)
    await citizen.host.waitFor(() => received() === page)
    await citizen.host.settle()
  }
}

const received = (): number => government.records.list('files').length

const fileIds = (): string[] => government.records.list('drafts').flatMap(({ value }) => value.draft.content.materials).flatMap(({ fileIds: ids = [] }) => ids)

const switchOf = (citizen: Citizen) => citizen.controls('switch').find(({ name }) => name.startsWith(KEEP))

const healthy = (citizen: Citizen): void => {
  expect(citizen.host.errors).toEqual([])
  expect([...citizen.screens.nameless]).toEqual([])
  expect(citizen.screens.overLimits(citizen.host)).toEqual([])
}

describe.each(ENDS)('the compiled %s', (platform) => {
  it('keeps a paper photographed once for the next package, which takes it without an upload', async () => {
    const citizen = await Citizen.open(platform, government)
    await findNewborn(citizen)
    await answerAll(citizen)
    await signIn(citizen, /^不同意/)
    await openMaterial(citizen, /^去交，结婚证/)
    await shoot(citizen, '拍照')
    await citizen.host.waitFor(() => switchOf(citizen))
    expect(switchOf(citizen)?.checked).toBeFalsy()
    expect(government.records.list('wallet')).toHaveLength(0)
    await citizen.page.tap(citizen.find('switch', KEEP))
    await citizen.see('可以用到')
    expect(government.records.list('wallet').map(({ value }) => value.sharedId)).toEqual(['marriage-certificate'])
    healthy(citizen)

    const launch = { path: 'pages/guide/package/index', query: { id: 'medical-reimbursement' } }
    const next = await Citizen.open(platform, government, { ...citizen.host.kill(), launch })
    await next.press('开始办理')
    await next.arrive('guide/question')
    for (const [role, name] of [['radio', /配偶的生育保险/], ['checkbox', /生育的医疗费/], ['checkbox', '都没有'], ['radio', /都是电子票据/], ['radio', /我自己的费用/]] as const) {
      await next.choose(role, name)
      await next.press(/^(下一题|看告知单)$/)
    }
    await next.arrive('guide/notice')
    await next.choose('radio', /^不同意/)
    await next.press('按这个办')
    await next.arrive('apply/tasks')
    await openMaterial(next, /^去交，结婚证/)
    await next.see('材料夹里有，不用再拍')
    const before = received()
    await next.press('用材料夹里的')
    await next.see('有 1 页是材料夹里的')
    expect(received()).toBe(before)
    healthy(next)
  })

  it('lists the wallet under 我的, and deletes after asking', async () => {
    const citizen = await Citizen.open(platform, government)
    await findNewborn(citizen)
    await answerAll(citizen)
    await signIn(citizen, /^不同意/)
    await openMaterial(citizen, /^去交，结婚证/)
    await shoot(citizen, '拍照')
    await citizen.host.waitFor(() => switchOf(citizen))
    await citizen.page.tap(citizen.find('switch', KEEP))
    await citizen.see('可以用到')
    const next = await Citizen.open(platform, government, { ...citizen.host.kill(), launch: { path: 'pages/me/index' } })
    await next.press(/^材料夹/)
    await next.arrive('around/wallet')
    await next.see('结婚证')
    await next.press(/^看看这 1 页/)
    await next.press('删除，结婚证')
    await next.press('删掉')
    await next.see('材料夹是空的')
    expect(government.records.list('wallet')).toHaveLength(0)
    healthy(next)
  })

  it('puts pages in order by buttons and takes one anew at its place', async () => {
    const citizen = await Citizen.open(platform, government)
    await findNewborn(citizen)
    await answerAll(citizen)
    await signIn(citizen, /^不同意/)
    await openMaterial(citizen, /^去交，父母户口簿/)
    await photograph(citizen, 2)
    const { host } = citizen
    const inOrder = async (): Promise<string[]> => {
      await host.hide()
      await host.show()
      await new Promise((resolve) => { setTimeout(resolve, 2_500) })
      await host.settle()
      return fileIds()
    }
    const [first, second] = await inOrder()
    await citizen.press('后移第 1 页')
    await citizen.see('已移到第 2 页')
    expect(await inOrder()).toEqual([second, first])
    await shoot(citizen, '重拍第 1 页')
    await host.waitFor(() => received() === 2 && government.records.get('files', second ?? '') === undefined)
    const [anew, last] = await inOrder()
    expect([anew === second, last]).toEqual([false, first])
    healthy(citizen)
  })

  it('shows the certificate that spares a paper, and takes a photo instead when it is wrong', async () => {
    const citizen = await Citizen.open(platform, government)
    await findNewborn(citizen)
    await answerAll(citizen)
    await signIn(citizen, /^同意/)
    await citizen.press(/^交材料/)
    await citizen.arrive('apply/materials')
    await citizen.press(/^无需提交/)
    await citizen.press(/^父母身份证/)
    await citizen.arrive('apply/material')
    await citizen.see('A 级')
    expect(citizen.text).toContain('华*')
    expect(citizen.text).not.toContain('华晓阳')
    await citizen.press('有误，改为拍照')
    await citizen.choose('radio', '照片不对')
    await citizen.press(/^改为拍照$/)
    await citizen.see('您说证照库里的这张有误')
    await citizen.press('拍照')
    await takeSide(citizen, '人像面')
    await takeSide(citizen, '国徽面')
    await useSheet(citizen)
    await citizen.see('已经有的')
    await citizen.press('还是用电子证照')
    await citizen.see('这份不用交')
    healthy(citizen)
  })
})
