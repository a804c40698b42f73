import { expect } from '@playwright/test'
import { catalogueWithExample } from '../support/catalogue-with-example'
import { optionPaths } from '../support/paths/covering-paths'
import { giveCamera } from './citizen'
import { test } from './own-government'
import { ScreenRobot } from './robot/robot'

// Every robot has its own phone and its own case, every worker its own government.
test.describe.configure({ mode: 'parallel' })
// Nobody looks: a button that fades, a picture that pulses cost the machine time only.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const TODAY = new Date().toISOString().slice(0, 10)

for (const servicePackage of catalogueWithExample().packages) {
  test(`${servicePackage.name}（${servicePackage.id}）is carried through its screens, from the first question to the rating @once`, async ({ page }) => {
    test.setTimeout(120_000)
    page.setDefaultTimeout(20_000)
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    giveCamera(page)
    const path = optionPaths(servicePackage, TODAY).find(({ stopsAt }) => stopsAt === undefined)
    const robot = new ScreenRobot(page, servicePackage, path?.answers ?? {})
    await robot.upToReview()
    expect(await robot.submit()).toMatch(/^YJS\d+/)
    await robot.follow()
    await robot.rate()
    expect(broken).toEqual([])
  })
}
