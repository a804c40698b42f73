import { autorun } from 'mobx'
import type { ServicePackage } from '@types-contract/contract'
import { RootStore } from '@/stores/root-store'
import type { Workbench } from '@/stores/workbench'
import type { AnswerPath } from './paths/covering-paths'
import { memoryPhone } from './memory-platform'
import type { Robot } from './robot-citizen'

const ADDRESS = 'http://government.test'

/** A robot with a fresh phone, signed in as somebody. */
export const startRobot = async (personId: string): Promise<Robot> => {
  const phone = memoryPhone()
  const root = new RootStore({ platform: phone.platform, baseUrl: ADDRESS, sleep: () => Promise.resolve() })
  await root.start()
  await Promise.all([root.catalogue.loadCalendar(), root.catalogue.loadHalls(), root.catalogue.loadService(), root.session.signInAsDemo(personId)])
  return { root, phone }
}

/** Opens a package and answers its questions; the day at the government is learned first, and the plan is looked at from then on, as by a screen. */
export const answerPath = async (robot: Robot, servicePackage: ServicePackage, { answers }: AnswerPath, dataSharing: boolean): Promise<Workbench> => {
  const { root } = robot
  await root.catalogue.loadService()
  const workbench = await root.workbenches.forPackage(servicePackage.id)
  if (!workbench) throw new Error('the package cannot be opened')
  for (const [questionId, answer] of Object.entries(answers)) workbench.draft.answer(questionId, answer)
  workbench.draft.shareData(dataSharing)
  robot.lookAway?.()
  robot.lookAway = autorun(() => { void [workbench.draft.plan, workbench.materials.missing] })
  return workbench
}
