import { release } from './camera'
import type { Citizen } from './citizen'

/** Signed by typing, and the name the pretend identity gives the new mother. */
export const MOTHER = '华晓阳'
export const CHILD = '崇小样'
const LOGINS = { weapp: '用微信身份登录', alipay: '用支付宝身份登录' } as const
const MOST_SECTIONS = 15

/** From the search box to the first question. */
export const findNewborn = async (citizen: Citizen): Promise<void> => {
  await citizen.press(/您要办什么事/)
  await citizen.arrive('guide/search')
  await citizen.write(/您要办什么事/, '生孩子')
  await citizen.press(/新生儿出生/)
  await citizen.arrive('guide/package')
  await citizen.press('开始办理')
  await citizen.arrive('guide/question')
}

/** A married mother, parents of different ethnic groups: one paper to photograph. */
export const answerAll = async (citizen: Citizen): Promise<void> => {
  for (const name of ['已登记结婚', '随妈妈', /医院等/, '都在江苏', '不一样', /是第一个孩子/]) {
    await citizen.choose('radio', name)
    await citizen.press('下一题')
  }
  await citizen.choose('checkbox', '医保参保和缴费')
  await citizen.choose('checkbox', '社保卡')
  await citizen.press('看告知单')
  await citizen.arrive('guide/notice')
}

/** Lets departments use what they have, and signs in as the phone's owner. */
export const agreeAndSignIn = async (citizen: Citizen): Promise<void> => {
  await citizen.choose('radio', '同意，能免的都免')
  await citizen.press('按这个办')
  await citizen.arrive('around/sign-in')
  await citizen.press(LOGINS[citizen.host.platform])
  await citizen.arrive('apply/tasks')
  await citizen.see(/部门已有的 \d+ 项/)
}

const openSelects = (citizen: Citizen) => citizen.controls('button').filter(({ name }) => name.endsWith('，请选择'))

const fillSection = async (citizen: Citizen): Promise<void> => {
  if (citizen.controls('textbox').some(({ name }) => name.startsWith('宝宝姓名'))) await citizen.write('宝宝姓名', CHILD)
  if (citizen.controls('radio').some(({ name }) => name === '妈妈')) await citizen.choose('radio', '妈妈')
  for (let [select] = openSelects(citizen); select; [select] = openSelects(citizen)) {
    await citizen.page.tap(select.node)
    citizen.look()
    const [option] = citizen.page.byClass('option-line')
    if (!option) throw new Error(`"${select.name}" offers nothing\n${citizen.text}`)
    await citizen.page.tap(option)
    citizen.look()
  }
}

/** Fills what nobody knew yet, section by section, until the task list shows again. */
export const fillForm = async (citizen: Citizen): Promise<void> => {
  await citizen.goOn()
  await citizen.arrive('apply/section')
  for (let section = 0; citizen.page.route.includes('apply/section'); section += 1) {
    if (section > MOST_SECTIONS) throw new Error(`the form does not end\n${citizen.text}`)
    await fillSection(citizen)
    await citizen.goOn()
  }
  await citizen.arrive('apply/tasks')
}

/** Takes the page as it is shown, whatever the phone says of it. */
export const acceptPage = async (citizen: Citizen): Promise<void> => {
  await citizen.see(/可以用|建议重拍/)
  await citizen.press(/^(使用这张|仍然使用)/)
}

/** Photographs one side of a card with the camera that is open, and uses it as it is shown. */
export const takeSide = async (citizen: Citizen, side: '人像面' | '国徽面'): Promise<void> => {
  await release(citizen)
  await citizen.arrive('apply/shot')
  await citizen.see(`确认${side}`)
  await acceptPage(citizen)
}

/** Takes the sheet that both sides make, back to its material. */
export const useSheet = async (citizen: Citizen): Promise<void> => {
  await citizen.see('两面都在这一页上')
  await citizen.press('使用这一页')
  await citizen.arrive('apply/material')
}

/** After the shutter: takes the page, back to its material. */
export const usePhoto = async (citizen: Citizen): Promise<void> => {
  await citizen.arrive('apply/shot')
  await acceptPage(citizen)
  await citizen.arrive('apply/material')
}

/** Photographs the one paper nobody has. */
export const photograph = async (citizen: Citizen): Promise<void> => {
  await citizen.press('去交材料')
  await citizen.arrive('apply/materials')
  await citizen.press('交“父母民族确认书”')
  await citizen.arrive('apply/material')
  await citizen.press('拍照')
  await release(citizen)
  await usePhoto(citizen)
  await citizen.see('已收到')
  await citizen.press('好了')
  await citizen.arrive('apply/materials')
  await citizen.press('下一步：核对并提交')
  await citizen.arrive('apply/review')
}

/** Chooses the delivery, agrees to each point and signs by typing. */
export const agreeAndSign = async (citizen: Citizen): Promise<void> => {
  await citizen.choose('radio', /电子证照/)
  for (const { name } of citizen.controls('checkbox')) await citizen.choose('checkbox', name)
  await citizen.press(/改为打字/)
  await citizen.write(/打上姓名|打字|姓名/, MOTHER)
  await citizen.press('用这个签名')
  await citizen.see(`已签名：${MOTHER}`)
}

/** From home to a review that can be handed in. */
export const upToReview = async (citizen: Citizen): Promise<void> => {
  await findNewborn(citizen)
  await answerAll(citizen)
  await agreeAndSignIn(citizen)
  await fillForm(citizen)
  await photograph(citizen)
  await agreeAndSign(citizen)
}

export const submit = async (citizen: Citizen): Promise<string> => {
  await citizen.press(/^提交$/)
  await citizen.arrive('apply/receipt')
  const number = /YJS\d+/.exec(citizen.text)?.[0]
  if (number === undefined) throw new Error(`the receipt has no number\n${citizen.text}`)
  return number
}

/** Takes a page of a correction again. */
const retake = async (citizen: Citizen): Promise<void> => {
  await citizen.press('重拍这一页')
  await release(citizen)
  await citizen.arrive('apply/shot')
  await acceptPage(citizen)
  await citizen.arrive('track/correction')
}

/** Answers what the departments asked for in one go. */
export const correct = async (citizen: Citizen): Promise<void> => {
  await citizen.press('现在去补')
  await citizen.arrive('track/correction')
  for (let points = 0; points < 10; points += 1) {
    const names = citizen.controls('button').map(({ name }) => name)
    if (names.includes('我填的没错')) await citizen.press('我填的没错')
    if (names.includes('重拍这一页')) await retake(citizen)
    if (!citizen.controls('button').some(({ name }) => name === '下一处')) break
    await citizen.press('下一处')
  }
  await citizen.host.waitFor(() => citizen.find('button', /^全部交回$/))
  await citizen.press('全部交回')
}

/** Looks at the results and rates with one tap. */
export const rate = async (citizen: Citizen): Promise<void> => {
  await citizen.press('看结果')
  await citizen.arrive('track/results')
  await citizen.see('出生医学证明')
  await citizen.press('评一评')
  await citizen.arrive('track/rating')
  await citizen.choose('radio', /^满意$/)
  await citizen.see('已记下“满意”')
}

/** From home into the section in which the child's name is typed. */
export const openForm = async (citizen: Citizen): Promise<void> => {
  await findNewborn(citizen)
  await answerAll(citizen)
  await agreeAndSignIn(citizen)
  await citizen.press(/^宝宝/)
  await citizen.arrive('apply/section')
}

/** Hands in although the first answer gets lost on its way back: the screen says so, and it is confirmed. */
export const submittingTwice = async (citizen: Citizen): Promise<void> => {
  await citizen.press(/^提交$/)
  await citizen.host.waitFor(() => citizen.page.route.includes('apply/receipt') || citizen.text.includes('现在再确认'))
  if (citizen.text.includes('现在再确认')) await citizen.press('现在再确认')
  await citizen.arrive('apply/receipt')
}
