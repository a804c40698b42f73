import { parseArgs } from 'node:util'
import { EVERY_SCENARIO } from '../../mock/scenarios/every-scenario'
import { USUAL_SPEED } from '../../mock/government'

/** How `npm start` was asked to start. */
export interface StartOptions {
  port: number
  speed: number
  scenario: string | undefined
}

const DEFAULT_PORT = 8080

const USAGE = `Usage: npm start -- [--port ${DEFAULT_PORT}] [--speed ${USUAL_SPEED}] [--scenario <name>]`

const numberIn = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text)
  if (!Number.isFinite(value) || value < least || value > most) throw new Error(`--${name} is a number from ${least} to ${most}. ${USAGE}`)
  return value
}

const scenarioIn = (name: string | undefined): string | undefined => {
  if (name === undefined || EVERY_SCENARIO.some((scenario) => scenario.name === name)) return name
  throw new Error(`There is no scenario "${name}". There are: ${EVERY_SCENARIO.map((scenario) => scenario.name).join(', ')}.`)
}

/** Reads the command line; throws one line that says what is wrong. */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): StartOptions {
  const { values } = parseArgs({ args, options: { port: { type: 'string' }, speed: { type: 'string' }, scenario: { type: 'string' } } })
  return {
    port: numberIn('port', values.port ?? environment.PORT ?? String(DEFAULT_PORT), 1, 65535),
    speed: numberIn('speed', values.speed ?? String(USUAL_SPEED), 1, 1_000_000),
    scenario: scenarioIn(values.scenario)
  }
}
