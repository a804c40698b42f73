import { expect, type Page } from '@playwright/test'
import { barriers } from './barriers'
import { answerAsMarriedMother, arrive, choose, giveCamera, press, screenOf, usePhoto } from './citizen'
import { overhang } from './overhang'
import { test } from './own-government'
import { dressUp, picture } from './picture'

const KEEP = /^保存到我的材料夹/
/** 44 px, and 60 in elder mode. */
const TARGET = { normal: 44, elder: 60 }

test.setTimeout(240_000)

/** Buttons smaller than a finger, in names. */
const tooSmall = (page: Page, least: number): Promise<string[]> => screenOf(page).getByRole('button').evaluateAll(
  (buttons, size) => buttons.filter((one) => {
    const { width, height } = one.getBoundingClientRect()
    return width > 0 && (width < size - 0.5 || height < size - 0.5)
  }).map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''), least
)

/** Looks at a screen: nothing in the way of anybody, nothing sideways, and a picture when they are wanted. */
const looker = (page: Page, target: number) => {
  const found: string[] = []
  const look = async (where: string): Promise<void> => {
    found.push(...(await barriers(page)).map((one) => `${where}: ${one}`), ...(await tooSmall(page, target)).map((one) => `${where}: small ${one}`))
    if (await overhang(page) > 0) found.push(`${where}: too wide`)
    await picture(page, `reuse-${where}`)
  }
  return { found, look }
}

const open = async (page: Page, packageId: string): Promise<void> => {
  // As a link from outside does: the app starts anew and keeps what this phone has.
  await page.goto('about:blank')
  await page.goto(`/#/pages/guide/package/index?id=${packageId}`)
  await press(page, '开始办理')
  await expect(page.getByRole('radio').first()).toBeVisible()
}

/** Chooses about sharing and signs in when nobody is. */
const decide = async (page: Page, sharing: RegExp): Promise<void> => {
  await choose(page.getByRole('radio', { name: sharing }))
  await press(page, '按这个办')
  await expect(page).toHaveURL(/around\/sign-in|apply\/tasks/)
  if (page.url().includes('sign-in')) await press(page, /华晓阳/)
  await arrive(page, 'apply/tasks')
  await press(page, /^交材料/)
  await arrive(page, 'apply/materials')
}

const answerBills = async (page: Page): Promise<void> => {
  const next = () => press(page, /^(下一题|看告知单)/)
  await choose(page.getByRole('radio', { name: /配偶的生育保险/ }))
  await next()
  await choose(page.getByRole('checkbox', { name: /生育的医疗费/ }))
  await next()
  await choose(page.getByRole('checkbox', { name: '都没有' }))
  await next()
  await choose(page.getByRole('radio', { name: /都是电子票据/ }))
  await next()
  await choose(page.getByRole('radio', { name: /我自己的费用/ }))
  await next()
  await arrive(page, 'guide/notice')
}

const LOOKS = [['normal', false], ['elder', true]] as const

for (const [name, elder] of LOOKS) {
  test(`a paper taken once serves the next package, ${name}${elder ? ' @narrow' : ' @once'}`, async ({ page }) => {
    const { found, look } = looker(page, TARGET[name])
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    giveCamera(page)
    await dressUp(page)
    if (elder) {
      await page.goto('/#/pages/around/settings/index')
      await choose(page.getByRole('switch', { name: /长辈版/ }))
      await page.waitForTimeout(500)
    }
    await open(page, 'newborn')
    await answerAsMarriedMother(page)
    await decide(page, /^不同意/)

    await press(page, /^去交，父母户口簿/)
    await press(page, '拍照')
    await usePhoto(page)
    await expect(screenOf(page)).toContainText('已收到')
    await press(page, '再拍一页')
    await usePhoto(page)
    await expect(page.getByRole('button', { name: '后移第 1 页' })).toBeVisible()
    await press(page, '后移第 1 页')
    await expect(screenOf(page)).toContainText('已移到第 2 页')
    await expect(page.getByRole('button', { name: '后移第 2 页' })).toBeFocused()
    await look('order')
    await press(page, '重拍第 1 页')
    await usePhoto(page)
    await expect(page.getByRole('button', { name: /^重拍第/ })).toHaveCount(2)
    await page.goBack()

    await press(page, /^去交，结婚证/)
    await press(page, '拍照')
    await usePhoto(page)
    await expect(page.getByRole('switch', { name: KEEP })).toBeVisible()
    await expect(page.getByRole('switch', { name: KEEP })).not.toBeChecked()
    await look('keep')
    await choose(page.getByRole('switch', { name: KEEP }))
    await expect(screenOf(page)).toContainText('可以用到')

    await open(page, 'medical-reimbursement')
    await answerBills(page)
    await decide(page, /^不同意/)
    await expect(screenOf(page)).toContainText('材料夹里有，可以直接用')
    await press(page, /^去交，结婚证/)
    await expect(screenOf(page)).toContainText('材料夹里有，不用再拍')
    await expect.poll(() => page.getByRole('img', { name: '结婚证第 1 页' }).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    await look('offer')
    const sent: string[] = []
    page.on('request', (request) => { if (/\/(files|uploads)/.test(request.url()) && request.method() !== 'GET') sent.push(request.url()) })
    await press(page, '用材料夹里的')
    await expect(screenOf(page)).toContainText('有 1 页是材料夹里的')
    await look('used')
    expect(sent).toEqual([])

    await page.goto('/#/pages/around/wallet/index')
    await expect(screenOf(page)).toContainText('结婚证')
    await press(page, /^看看这 1 页/)
    await look('wallet')
    await press(page, '删除，结婚证')
    await expect(page.getByRole('dialog')).toContainText('用了它，删掉后那里要重新拍')
    await look('delete')
    await press(page, '删掉')
    await expect(screenOf(page)).toContainText('材料夹是空的')
    await look('empty')
    expect(found).toEqual([])
    expect(broken).toEqual([])
  })

  test(`a certificate is looked at, wrong, and its consent withdrawn, ${name}${elder ? ' @narrow' : ' @once'}`, async ({ page }) => {
    const { found, look } = looker(page, TARGET[name])
    giveCamera(page)
    await dressUp(page)
    if (elder) {
      await page.goto('/#/pages/around/settings/index')
      await choose(page.getByRole('switch', { name: /长辈版/ }))
      await page.waitForTimeout(500)
    }
    await open(page, 'newborn')
    await answerAsMarriedMother(page)
    await decide(page, /^同意/)
    await press(page, /^无需提交/)
    await press(page, /^父母身份证/)
    await expect(screenOf(page)).toContainText('华*')
    await expect(screenOf(page)).toContainText('发证机关直接签发')
    await look('certificate')
    await press(page, '有误，改为拍照')
    await expect(page.getByRole('radio', { name: '照片不对' })).toBeVisible()
    await page.waitForTimeout(400)
    await look('wrong')
    await choose(page.getByRole('radio', { name: '照片不对' }))
    await page.getByRole('button', { name: '改为拍照', exact: true }).click()
    await expect(screenOf(page)).toContainText('您说证照库里的这张有误')
    await look('disputed')
    await press(page, '还是用电子证照')
    await expect(screenOf(page)).toContainText('这份不用交')
    await press(page, '撤回同意')
    await expect(page.getByRole('dialog')).toContainText('要您自己交的材料多')
    await look('withdraw')
    await page.getByRole('dialog').getByRole('button', { name: '撤回同意' }).click()
    await expect(screenOf(page)).toContainText('同意的话，这份可以不交')
    await page.waitForTimeout(400)
    await look('agree')
    await press(page, '同意调取')
    await expect(screenOf(page)).toContainText('华*')
    expect(found).toEqual([])
  })
}
