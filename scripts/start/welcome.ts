import { renderUnicodeCompact } from 'uqr'
import { EVERY_SCENARIO } from '../../mock/scenarios/every-scenario'
import type { StartOptions } from './options'

const SECONDS_A_DAY = 86_400

/** What the welcome needs to know of a person. */
interface DemoPerson { name: string, story: string }

const paceOf = (speed: number): string => {
  const seconds = SECONDS_A_DAY / speed
  return seconds >= 120 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds)} seconds`
}

const peopleLines = (people: readonly DemoPerson[]): string[] => ['Sign in as one of these invented people:', ...people.map(({ name, story }) => `  ${name}  ${story}`)]

const phoneLines = (lan: readonly string[], port: number): string[] => {
  const [first] = lan
  if (first === undefined) return []
  return ['', `On a phone in the same network, scan or open http://${first}:${port}/`, renderUnicodeCompact(`http://${first}:${port}/`, { border: 2 })]
}

/** Everything a person needs to try the product, in lines. */
export function welcome({ port, speed, scenario }: StartOptions, people: readonly DemoPerson[], lan: readonly string[]): string[] {
  return [
    '',
    `On this computer: http://localhost:${port}/`,
    ...lan.map((address) => `In this network:  http://${address}:${port}/`),
    ...phoneLines(lan, port),
    ...peopleLines(people),
    '',
    `While a department has work, a day passes in ${paceOf(speed)}. Another pace: npm start -- --speed 3600`,
    `Scenario: ${scenario ?? 'none, everything goes as it should'}. Another: npm start -- --scenario <name>, or http://localhost:${port}/?scenario=<name>`,
    `  ${EVERY_SCENARIO.map(({ name }) => name).join(', ')}`,
    'It remembers everything in .data; forget it all: npm run reset. Stop: Ctrl+C.'
  ]
}
