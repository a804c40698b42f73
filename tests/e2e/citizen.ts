import { expect, type FileChooser, type Locator, type Page } from '@playwright/test'
import { defaultPhoto } from '../support/mini-host/platform/default-photo'
import { pdfOf } from '../support/sample-files'

/** A small true PNG: what the camera gives. */
export const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** A citizen at the H5, acting by what is on the screen. Screens below stay in the document, hidden. */
export const screenOf = (page: Page): Locator => page.locator('.taro_page:visible')

export const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).last().click()
}

/** Presses the one primary button at the thumb. */
export const goOn = async (page: Page): Promise<void> => {
  await screenOf(page).locator('.footer button').last().click()
}

/** Waits until a screen of this path is shown, and no other: while one slides over another, both have buttons. */
export const arrive = async (page: Page, path: string): Promise<void> => {
  await expect(page).toHaveURL(new RegExp(`/pages/${path}/index`))
  await expect(screenOf(page)).toHaveCount(1)
  await expect(screenOf(page)).toHaveAttribute('id', new RegExp(`/pages/${path}/index`))
}

/** Chooses a radio or checkbox as a keyboard does, wherever it stands on the screen. */
export const choose = async (control: Locator): Promise<void> => {
  await control.focus()
  if (!await control.isChecked()) await control.press('Space')
  await expect(control).toBeChecked()
}

/** Chooses the answer of the one question on the screen and goes on. */
const answer = async (page: Page, name: string | RegExp): Promise<void> => {
  await choose(page.getByRole('radio', { name }))
  await press(page, /^(下一题|看告知单)/)
}

/** What is done at each screen a step comes by, by its name. */
export type Look = (where: string) => Promise<void>
const passBy: Look = () => Promise.resolve()

/** From the search box to the first question. */
export const findNewborn = async (page: Page, look = passBy): Promise<void> => {
  await page.goto('/')
  const search = page.getByRole('button', { name: /您要办什么事|找要办的事/ })
  await expect(search).toBeVisible()
  await look('home')
  await search.click()
  await page.getByRole('textbox').last().fill('生孩子')
  await expect(page.getByRole('button', { name: /新生儿出生/ }).last()).toBeVisible()
  await look('search')
  await press(page, /新生儿出生/)
  await expect(page.getByRole('button', { name: '开始办理' })).toBeVisible()
  await look('package')
  await press(page, '开始办理')
  await expect(page.getByRole('radio').first()).toBeVisible()
  await look('question')
}

/** The answers of a married mother whose parents' ethnic groups differ: one paper to photograph. */
export const answerAsMarriedMother = async (page: Page): Promise<void> => {
  for (const name of ['已登记结婚', '随妈妈', /医院等/, '都在江苏', '不一样', /是第一个孩子/]) await answer(page, name)
  await choose(page.getByRole('checkbox', { name: '医保参保和缴费' }))
  await choose(page.getByRole('checkbox', { name: '社保卡' }))
  await press(page, '看告知单')
  await arrive(page, 'guide/notice')
}

/** Allows sharing, signs in as the mother, and stands before the form. */
export const agreeAndSignIn = async (page: Page): Promise<void> => {
  await choose(page.getByRole('radio', { name: /^同意/ }))
  await press(page, '按这个办')
  await press(page, /华晓阳/)
  await arrive(page, 'apply/tasks')
  await expect(screenOf(page)).toContainText('部门已有的 26 项')
}

/** From home to the one paper nobody has; the form in between is left for later. */
export const openPaper = async (page: Page): Promise<void> => {
  await findNewborn(page)
  await answerAsMarriedMother(page)
  await agreeAndSignIn(page)
  const draft = new URLSearchParams(page.url().split('?')[1] ?? '').get('draft') ?? ''
  await page.goto(`/#/pages/apply/material/index?draft=${draft}&material=ethnic-group-confirmation`)
  await expect(screenOf(page)).toContainText('父母民族确认书')
  await expect(page.getByRole('button', { name: '拍照' })).toBeVisible()
}

const sectionOf = (page: Page): string | null => new URLSearchParams(page.url().split('?')[1] ?? '').get('section')

/** Fills what nobody knew yet, section by section, until the task list shows again. */
export const fillForm = async (page: Page, childName: string, look = passBy): Promise<void> => {
  await goOn(page)
  await arrive(page, 'apply/section')
  for (let sections = 0; sections < 12 && page.url().includes('apply/section'); sections += 1) {
    const screen = screenOf(page)
    const here = sectionOf(page)
    await expect(screen.locator('.field-row').first()).toBeVisible()
    await look('section')
    const name = screen.getByRole('textbox', { name: /宝宝姓名/ })
    if (await name.count() > 0) await name.fill(childName)
    for (const select of await screen.getByRole('combobox').all()) {
      if (await select.inputValue() === '') await select.selectOption({ index: 1 })
    }
    const mother = screen.getByRole('radio', { name: '妈妈' })
    if (await mother.count() > 0) await choose(mother.first())
    await goOn(page)
    await expect.poll(() => sectionOf(page)).not.toBe(here)
  }
  await arrive(page, 'apply/tasks')
}

/**
 * The system's camera gives a picture whenever it is asked, its files a scan. There is no camera inside the page, as in many hosts' web views: the
 * camera of our own is driven by camera.spec.ts. To be given before the first page is opened.
 */
export const giveCamera = (page: Page): void => {
  void page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }))
  const photo = { name: 'paper.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(defaultPhoto()) }
  page.on('filechooser', (chooser) => { void give(chooser, photo) })
}

type Upload = Extract<Parameters<FileChooser['setFiles']>[0], { buffer: Buffer }>

const give = async (chooser: FileChooser, photo: Upload): Promise<void> => {
  const takesPdf = (await chooser.element().getAttribute('accept'))?.includes('pdf') ?? false
  await chooser.setFiles(takesPdf ? { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdfOf(1)) } : photo)
}

/** Takes a photograph as it is shown, its corners first where none were found. */
const takeAsShown = async (page: Page, look: Look): Promise<void> => {
  const screen = screenOf(page).last()
  const straighten = screen.getByRole('button', { name: '拉正', exact: true })
  const use = screen.getByRole('button', { name: /^(使用这张|仍然使用)$/ })
  await expect(straighten.or(use).first()).toBeVisible()
  if (await straighten.isVisible()) await straighten.click()
  await expect(use).toBeEnabled()
  await look('shot')
  await use.click()
}

/** Where a card was photographed: its other side, and the sheet both make. */
const finishCard = async (page: Page, look: Look): Promise<void> => {
  const screen = screenOf(page).last()
  const [other, sheet] = [screen.getByRole('button', { name: /^拍.+面$/ }), screen.getByRole('button', { name: '使用这一页' })]
  await expect(async () => expect(!page.url().includes('apply/shot') || await other.or(sheet).isVisible()).toBe(true)).toPass()
  if (!page.url().includes('apply/shot')) return
  await expect(other).toBeVisible()
  await look('card-side')
  await other.click()
  await takeAsShown(page, look)
  await expect(sheet).toBeEnabled()
  await look('card-sheet')
  await sheet.click()
}

/** After the shutter: takes what was photographed; of a card both sides. */
export const usePhoto = async (page: Page, look = passBy): Promise<void> => {
  await arrive(page, 'apply/shot')
  await takeAsShown(page, look)
  await finishCard(page, look)
  await expect(page).not.toHaveURL(/apply\/shot/)
}

/** Photographs the one paper nobody has. */
export const photograph = async (page: Page, look = passBy): Promise<void> => {
  await press(page, '去交材料')
  await expect(page.getByRole('button', { name: '交“父母民族确认书”' })).toBeVisible()
  await look('materials')
  await press(page, '交“父母民族确认书”')
  await press(page, '拍照')
  await usePhoto(page, look)
  await expect(screenOf(page)).toContainText('已收到')
  await look('material')
  await goOn(page)
  await arrive(page, 'apply/materials')
  await goOn(page)
  await arrive(page, 'apply/review')
}

/** Chooses the delivery, agrees to each point, signs by typing and hands in. */
export const signAndSubmit = async (page: Page, name: string): Promise<void> => {
  await choose(page.getByRole('radio', { name: /电子证照/ }))
  const consents = page.locator('.review-consents')
  await expect(consents).toBeVisible()
  for (const consent of await consents.getByRole('checkbox').all()) await choose(consent)
  await press(page, /改为打字/)
  await page.getByRole('textbox').last().fill(name)
  await press(page, '用这个签名')
  await expect(screenOf(page)).toContainText(`已签名：${name}`)
  await press(page, '提交')
  await arrive(page, 'apply/receipt')
}

/** Lets days pass at the offices; asked by the page itself, so that a government inside the page hears it too. */
export const passDays = async (page: Page, days: number): Promise<void> => {
  const status = await page.evaluate(async (skipDays) => {
    const answerOf = await fetch('/api/v1/pretend/clock', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ skipDays }) })
    return answerOf.status
  }, days)
  expect(status).toBe(200)
}

/** Lets days pass until the case's screen shows some words. */
export const waitDaysFor = async (page: Page, words: string | RegExp, days = 2): Promise<void> => {
  await expect(async () => {
    await passDays(page, days)
    await page.reload()
    await expect(screenOf(page)).toContainText(words, { timeout: 2_500 })
  }).toPass({ timeout: 45_000 })
}
