import { expect, type Locator, type Page } from '@playwright/test'
import type { Answers, FieldValues, ServicePackage } from '@types-contract/contract'
import { toChinaDate } from '@/domain/dates/china-time'
import { resolveWith } from '@/domain/plan/resolve-plan'
import { resolveQuestions } from '@/domain/situations/resolve-questions'
import { fillField } from '../../support/fill/fill-field'
import { arrive, choose, goOn, passDays, press, screenOf, usePhoto } from '../citizen'
import { fillControl } from './fill-control'

/** Of whom no department knows anything: everything is typed, everything is photographed. */
const STRANGER = /郭大庄/
const NAME = '郭大庄'
const MOST_SECTIONS = 20
const MOST_MATERIALS = 40
const MOST_WEEKS = 80
const MOST_PAGES = 30
/** So many papers are photographed, the others come as scans: a photograph takes the phone a second each. */
const PHOTOGRAPHED = 1

/** Somebody who carries one package through the screens, knowing its rules but acting only by what is shown. */
export class ScreenRobot {
  private values: FieldValues = {}
  private today = ''
  private photographed = 0

  constructor(
    private readonly page: Page, private readonly servicePackage: ServicePackage, private readonly answers: Answers,
    /** Promises to bring later whatever may come later. */
    private readonly promises = false
  ) {}

  async begin(): Promise<void> {
    await this.learnDay()
    await this.page.goto(`/#/pages/guide/package/index?id=${this.servicePackage.id}`)
    await expect(screenOf(this.page)).toContainText(this.servicePackage.name)
    await press(this.page, '开始办理')
    await arrive(this.page, 'guide/question')
  }

  /** From the package's page to a review that can be handed in. */
  async upToReview(): Promise<void> {
    await this.begin()
    await this.answerAll()
    await this.agreeAndSignIn()
    await this.fillForm()
    await this.handInMaterials()
  }

  async answerAll(): Promise<void> {
    const { visible } = resolveQuestions(this.servicePackage, this.answers, this.today)
    for (const question of visible) {
      await expect(screenOf(this.page)).toContainText(question.text)
      const answer = this.answers[question.id]
      const options = question.options ?? []
      if (typeof answer === 'number') await this.page.locator('#answer').fill(String(answer))
      else if (Array.isArray(answer)) {
        const places = answer.length > 0 ? answer.map((id) => options.findIndex((option) => option.id === id)) : [options.length]
        for (const place of places) await choose(screenOf(this.page).getByRole('checkbox').nth(place))
      } else await choose(screenOf(this.page).getByRole('radio').nth(options.findIndex(({ id }) => id === answer)))
      await goOn(this.page)
    }
    await arrive(this.page, 'guide/notice')
  }

  async agreeAndSignIn(): Promise<void> {
    await choose(this.page.getByRole('radio', { name: /^同意/ }))
    await press(this.page, '按这个办')
    await expect(this.page).toHaveURL(/around\/sign-in|apply\/tasks/)
    if (this.page.url().includes('sign-in')) await press(this.page, STRANGER)
    await arrive(this.page, 'apply/tasks')
  }

  /** Fills section by section until the task list shows again. */
  async fillForm(): Promise<void> {
    await goOn(this.page)
    await this.page.waitForURL(/apply\/(section|materials?|review)\//)
    for (let count = 0; this.page.url().includes('apply/section'); count += 1) {
      if (count > MOST_SECTIONS) throw new Error('the form does not end')
      const here = this.section
      await this.fillSection(here)
      await goOn(this.page)
      await expect.poll(() => this.section, { message: await this.problems() }).not.toBe(here)
    }
  }

  private get section(): string | null { return new URLSearchParams(this.page.url().split('?')[1] ?? '').get('section') }

  private async problems(): Promise<string> {
    const texts = await screenOf(this.page).locator('.error-summary, .field-row--invalid').allInnerTexts()
    return `${this.servicePackage.id} ${this.section ?? ''}: ${texts.join(' | ')}`
  }

  private async fillSection(sectionId: string | null): Promise<void> {
    await this.learnDay()
    const fieldIds = this.servicePackage.sections.find(({ id }) => id === sectionId)?.fieldIds ?? []
    await expect(screenOf(this.page).locator('.field-row, .produced-row').first()).toBeVisible()
    for (let round = 0; round < 12; round += 1) {
      const { plan, solution } = resolveWith(this.servicePackage, this.input, (id) => this.values[id])
      const open = plan.fields.filter(({ asked, field }) => asked && fieldIds.includes(field.id) && this.values[field.id] === undefined)
      if (open.length === 0) return
      for (const { field } of open) {
        if (!solution.isNeeded(field.id)) continue
        const value = fillField(field, solution.lookup, Object.keys(this.values).length)
        if (value === undefined) throw new Error(`nothing fits ${field.id}`)
        if (await this.isShown(field.id)) await fillControl(this.page, field, `field-${field.id}`, value)
        this.values[field.id] = value
        solution.forgetFields([field.id, ...plan.fields.map((planned) => planned.field.id)])
      }
    }
  }

  /** What the sign-in told already stands there, locked. */
  private async isShown(fieldId: string): Promise<boolean> {
    return await this.page.locator(`[id="field-${fieldId}"], [id="field-${fieldId}-group"]`).count() > 0
  }

  /** Hands in every material in the first way the screen offers, most of what is photographed as a file. */
  async handInMaterials(): Promise<void> {
    await this.page.waitForURL(/apply\/(tasks|materials|review)\//)
    if (this.page.url().includes('apply/tasks')) {
      await expect(screenOf(this.page).locator('.tasks__head')).toBeVisible()
      await goOn(this.page)
    }
    await this.page.waitForURL(/apply\/(materials|review)\//)
    for (let count = 0; this.page.url().includes('apply/materials'); count += 1) {
      if (count > MOST_MATERIALS) throw new Error('the materials do not end')
      await expect(screenOf(this.page).locator('.materials__left')).toBeVisible()
      await goOn(this.page)
      await this.page.waitForURL(/apply\/(material|review)\//)
      if (this.page.url().includes('apply/material/')) await this.handInOne()
    }
    await arrive(this.page, 'apply/review')
  }

  private async handInOne(): Promise<void> {
    const screen = this.page.locator('.taro_page:visible:has(.material-card__name--title)').last()
    const head = screen.locator('.material-card__head:has(.material-card__name--title)')
    const ways = screen.getByRole('button', { name: /^(拍照|再拍一页|选文件|我承诺)/ })
    await expect(head).toBeVisible()
    if (this.promises && await this.promiseOne(screen)) return
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      await expect(head).toBeVisible()
      if (!(await head.innerText()).includes('还没交')) break
      await this.handInPage(screen, await ways.first().innerText())
      await expect(screen.getByRole('button', { name: new RegExp(`^(删除第 ${page} 页|收回承诺)`) }).first()).toBeVisible()
      await expect(screen).not.toContainText('正在上传')
    }
    await screen.getByRole('button', { name: /^好了/ }).click()
    await arrive(this.page, 'apply/materials')
    await expect(screen).toBeHidden()
  }

  private async handInPage(screen: Locator, way: string): Promise<void> {
    const file = screen.getByRole('button', { name: /^选文件/ })
    if (way.includes('拍') && this.photographed >= PHOTOGRAPHED && await file.count() > 0) { await file.click(); return }
    await screen.getByRole('button', { name: way }).first().click()
    if (!way.includes('拍')) return
    this.photographed += 1
    await usePhoto(this.page)
  }

  /** Chooses to bring it later, where the screen offers that. */
  private async promiseOne(screen: Locator): Promise<boolean> {
    const later = screen.getByRole('button', { name: /前补交$/ })
    if (await later.count() === 0) return false
    await later.click()
    await expect(screen).toContainText('已选以后交')
    await screen.getByRole('button', { name: /^好了/ }).click()
    await arrive(this.page, 'apply/materials')
    await expect(screen).toBeHidden()
    return true
  }

  /** Takes the first delivery offered, gives each consent, signs by typing, hands in. */
  async submit(): Promise<string> {
    const screen = screenOf(this.page)
    const consents = this.page.locator('.review-consents')
    await expect(consents).toBeVisible()
    const hall = this.page.locator('#delivery-hall')
    const radios = screen.getByRole('radio')
    if (await radios.count() > 0) await choose(radios.first())
    if (await hall.count() > 0) await hall.selectOption({ index: 1 })
    for (const consent of await consents.getByRole('checkbox').all()) await choose(consent)
    await press(this.page, /改为打字/)
    await screen.getByRole('textbox').last().fill(NAME)
    await press(this.page, '用这个签名')
    await expect(screen).toContainText(`已签名：${NAME}`)
    await press(this.page, /^提交$/)
    await arrive(this.page, 'apply/receipt')
    const receipt = screenOf(this.page).last()
    await expect(receipt).toContainText(/YJS\d+/)
    return /YJS\d+/.exec(await receipt.innerText())?.[0] ?? ''
  }

  /** Follows the case to its end, correcting what is asked for; tells how often that was. */
  async follow(): Promise<number> {
    await press(this.page, '看进度')
    await arrive(this.page, 'track/case')
    let corrected = 0
    for (let week = 0; week < MOST_WEEKS; week += 1) {
      await passDays(this.page, 5)
      await this.page.reload()
      const screen = screenOf(this.page)
      await expect(screen.locator('.page__body, .page')).not.toHaveCount(0)
      await expect(screen).toContainText(/\p{Script=Han}{6,}/u)
      if (await screen.getByText('全部办完了').count() > 0) return corrected
      if (await screen.getByRole('button', { name: '现在去补' }).count() === 0) continue
      await this.correct()
      corrected += 1
    }
    throw new Error(`the case does not end: ${await screenOf(this.page).innerText()}`)
  }

  private async correct(): Promise<void> {
    await press(this.page, '现在去补')
    await arrive(this.page, 'track/correction')
    for (let point = 0; point < 20; point += 1) {
      const screen = screenOf(this.page)
      const keep = screen.getByRole('button', { name: '我填的没错' })
      const retake = screen.getByRole('button', { name: '重拍这一页' })
      await expect(keep.or(retake).first()).toBeVisible()
      if (await retake.count() > 0) await this.retake(retake)
      else await keep.click()
      const next = screen.getByRole('button', { name: '下一处' })
      if (await next.count() === 0 || await next.isDisabled()) break
      await next.click()
    }
    await press(this.page, '全部交回')
    await arrive(this.page, 'track/case')
  }

  /** A page taken again stands where the one before was; the screen below shows it. */
  private async retake(button: Locator): Promise<void> {
    await button.click()
    await usePhoto(this.page)
    await arrive(this.page, 'track/correction')
    await expect(screenOf(this.page)).toContainText('这一处改好了')
  }

  async rate(): Promise<void> {
    await press(this.page, '看结果')
    await arrive(this.page, 'track/results')
    await press(this.page, '评一评')
    await choose(this.page.getByRole('radio', { name: '满意', exact: true }))
    await expect(screenOf(this.page)).toContainText('已记下“满意”')
  }

  /** The day at the government, which other robots let run. */
  private async learnDay(): Promise<void> {
    const { now } = await (await this.page.request.get('/api/v1/service')).json() as { now: string }
    this.today = toChinaDate(now)
  }

  private get input() {
    return { answers: this.answers, droppedItemIds: [], addedItemIds: [], dataSharing: true, values: this.values, today: this.today }
  }
}
