import type { ServiceCase, ServicePackage } from '@types-contract/contract'
import { toDay } from '../../mock/time'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { catalogueWithExample } from '../support/catalogue-with-example'
import { knownPerson, strangerTo } from '../support/known-person'
import { optionPaths, type AnswerPath } from '../support/paths/covering-paths'
import { answerPath, startRobot } from '../support/robot-root'
import { fillForm, follow, handIn, photographAll, promiseAll, type Robot } from '../support/robot-citizen'

jest.setTimeout(300_000)

const TODAY = new Date().toISOString().slice(0, 10)
const catalogue = catalogueWithExample()
const mayPromise = ({ materials }: ServicePackage): boolean => materials.some(({ deferral }) => deferral !== undefined)
const packages = catalogue.packages.filter(mayPromise).map((servicePackage) => [servicePackage.id, servicePackage] as const)

let government: StartedGovernment
let robot: Robot
let asked: AnswerPath = { answers: {} }
afterEach(() => government.stop())

/** Hands in with everything promised that may be; undefined where this way asks for nothing of the kind. */
const promised = async (servicePackage: ServicePackage, path: AnswerPath): Promise<ServiceCase | undefined> => {
  asked = path
  const workbench = await answerPath(robot, servicePackage, path, true)
  await workbench.form.prefill()
  fillForm(workbench)
  const count = promiseAll(workbench)
  await photographAll(robot, workbench)
  return count > 0 ? handIn(robot, workbench) : undefined
}

const begin = async (servicePackage: ServicePackage): Promise<void> => {
  const known = knownPerson(servicePackage, () => ({ answers: asked.answers, today: toDay(government.clock.now()) }))
  government = startGovernment({ catalogue, speed: 1, people: [known, strangerTo(servicePackage)] })
  robot = await startRobot(`known-${servicePackage.id}`)
}

const waysOf = (servicePackage: ServicePackage): AnswerPath[] => optionPaths(servicePackage, TODAY).filter(({ stopsAt }) => stopsAt === undefined)

it('some package allows it', () => {
  government = startGovernment({ catalogue })
  expect(packages.length).toBeGreaterThan(0)
})

describe.each(packages)('%s, with what may come later promised', (_id, servicePackage) => {
  it('is carried to its end: handed in before the day, decided, delivered', async () => {
    await begin(servicePackage)
    let cases = 0
    for (const path of waysOf(servicePackage)) {
      const serviceCase = await promised(servicePackage, path)
      if (!serviceCase) continue
      cases += 1
      const ended = await follow(robot, serviceCase.caseNumber, government.advance)
      expect(ended.handedIn).toBe(serviceCase.deferredMaterials.length)
      for (const { itemIds, state } of ended.deferredMaterials) {
        expect(state).toBe('accepted')
        for (const itemId of itemIds) expect(ended.results.map((result) => result.itemId)).toContain(itemId)
      }
    }
    expect(cases).toBeGreaterThan(1)
  })

  it('ends what needed it when the day passes, and nothing else', async () => {
    await begin(servicePackage)
    government.setScenario('later-lapsed')
    for (const path of waysOf(servicePackage)) {
      const serviceCase = await promised(servicePackage, path)
      if (!serviceCase) continue
      const needing = new Set(serviceCase.deferredMaterials.flatMap(({ itemIds }) => itemIds))
      expect(serviceCase.deferredMaterials.map(({ state }) => state)).not.toContain('owed')
      for (const { itemId, state } of serviceCase.itemCases) expect([itemId, state === 'correction-lapsed']).toEqual([itemId, needing.has(itemId)])
      return
    }
    throw new Error('no way asks for what may come later')
  })
})
