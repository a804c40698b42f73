import type { ServicePackage } from '@types-contract/contract'
import type { Workbench } from '@/stores/workbench'
import { toDay } from '../../mock/time'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { catalogueWithExample } from '../support/catalogue-with-example'
import { knownPerson, strangerTo } from '../support/known-person'
import { choicesOf } from '../support/paths/choices'
import { decisiveDays, optionPaths, pairPaths, type AnswerPath } from '../support/paths/covering-paths'
import { answerPath, startRobot } from '../support/robot-root'
import { fillForm, follow, handIn, photographAll, type Robot } from '../support/robot-citizen'

jest.setTimeout(300_000)

const TODAY = new Date().toISOString().slice(0, 10)
const catalogue = catalogueWithExample()

let government: StartedGovernment
let robot: Robot
/** The way being gone: what departments know agrees with what is answered. */
let asked: AnswerPath = { answers: {} }

const begin = async (servicePackage: ServicePackage, person: 'known' | 'stranger'): Promise<void> => {
  const known = knownPerson(servicePackage, () => ({ answers: asked.answers, today: toDay(government.clock.now()) }))
  government = startGovernment({ catalogue, speed: 1, people: [known, strangerTo(servicePackage)] })
  robot = await startRobot(`${person}-${servicePackage.id}`)
}

const answered = (servicePackage: ServicePackage, path: AnswerPath, dataSharing: boolean): Promise<Workbench> => {
  asked = path
  return answerPath(robot, servicePackage, path, dataSharing)
}

const handedIn = async (servicePackage: ServicePackage, path: AnswerPath, dataSharing: boolean) => {
  const workbench = await answered(servicePackage, path, dataSharing)
  await workbench.form.prefill()
  fillForm(workbench)
  await photographAll(robot, workbench, dataSharing)
  return { workbench, serviceCase: await handIn(robot, workbench) }
}

/** Ways that end in the package, as many as there are choices to give. */
const through = (paths: readonly AnswerPath[]): AnswerPath[] => paths.filter(({ stopsAt }) => stopsAt === undefined)

describe.each(catalogue.packages.map((servicePackage) => [servicePackage.id, servicePackage] as const))('%s', (_id, servicePackage) => {
  const options = optionPaths(servicePackage, TODAY)

  afterEach(() => government.stop())

  it('is answered in every way at least once, and every way leads on or out with words', async () => {
    await begin(servicePackage, 'stranger')
    const given = new Set<string>()
    for (const path of optionPaths(servicePackage, TODAY)) {
      const { draft } = await answered(servicePackage, path, true)
      const { complete, stop } = draft.plan.questionnaire
      expect([path, stop ? `${stop.question.id}=${stop.option.id}` : undefined]).toEqual([path, path.stopsAt])
      expect(complete || (stop?.stop.advice.length ?? 0) > 4).toBe(true)
    }
    for (const { answers } of decisiveDays(servicePackage, TODAY).flatMap((day) => optionPaths(servicePackage, day))) {
      for (const [id, answer] of Object.entries(answers)) given.add(`${id}=${[answer].flat().join('+')}`)
    }
    const wanted = servicePackage.questions.flatMap((question) => choicesOf(question, servicePackage).map((choice) => `${question.id}=${choice.id}`))
    expect(wanted.filter((key) => !given.has(key))).toEqual([])
  })

  it('is carried to its end by somebody known, for every option: handed in, corrected, delivered, rated', async () => {
    await begin(servicePackage, 'known')
    let corrected = 0
    for (const path of through(options)) {
      const { serviceCase, workbench } = await handedIn(servicePackage, path, true)
      expect(serviceCase.itemCases.map(({ itemId }) => itemId).sort()).toEqual(workbench.draft.plan.items.map(({ item }) => item.id).sort())
      const ended = await follow(robot, serviceCase.caseNumber, government.advance)
      corrected += ended.corrected
      expect(ended.results.length).toBeGreaterThan(0)
      const rating = robot.root.rating(serviceCase.caseNumber)
      await rating.loadOptions()
      await rating.grade('satisfied')
      expect(rating.ratingOf()?.grade).toBe('satisfied')
    }
    expect(corrected).toBeGreaterThan(0)
  })

  it('is handed in by a stranger who shares nothing, for every two answers that are looked at together', async () => {
    await begin(servicePackage, 'stranger')
    for (const path of through([...options.slice(0, 2), ...pairPaths(servicePackage, TODAY)])) {
      const { serviceCase } = await handedIn(servicePackage, path, false)
      expect(serviceCase.itemCases.length).toBeGreaterThan(0)
    }
  })
})
