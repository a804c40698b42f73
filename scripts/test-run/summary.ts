import { seconds, table } from '../tools/table'
import type { Finished } from './schedule'

const sum = (finished: readonly Finished[], what: 'passed' | 'failed' | 'skipped'): number =>
  finished.reduce((total, { outcome }) => total + outcome[what], 0)

const row = ({ runner, outcome }: Finished): string[] =>
  [runner.title, String(outcome.passed), String(outcome.failed), String(outcome.skipped), seconds(outcome.seconds)]

/** The table of all runners; the very last line says in plain words how many passed and failed. */
export function summary(finished: readonly Finished[], spent: number): string[] {
  return [
    '',
    ...table(['runner', 'passed', 'failed', 'skipped', 'time'], finished.map(row)),
    '',
    `Took ${seconds(spent)} in all; the logs are in .cache/logs.`,
    `${sum(finished, 'passed')} passed, ${sum(finished, 'failed')} failed`
  ]
}

/** Whether everything passed, and anything ran at all. */
export const isGreen = (finished: readonly Finished[]): boolean => sum(finished, 'failed') === 0 && sum(finished, 'passed') > 0
