import { crashed, orEmpty, type Outcome, type Runner } from '../../../scripts/test-run/runner'
import { runAll, type Listener } from '../../../scripts/test-run/schedule'
import { isGreen, summary } from '../../../scripts/test-run/summary'

const outcome = (part: Partial<Outcome> = {}): Outcome => ({ passed: 1, failed: 0, skipped: 0, seconds: 1, details: [], ...part })

const runner = (id: string, part: Partial<Runner> = {}): Runner => ({
  id, title: id, cores: 1, after: [], run: () => new Promise((resolve) => { setTimeout(() => resolve(outcome()), 5) }), ...part
})

const silent: Listener = { started: () => undefined, said: () => undefined, finished: () => undefined }

/** Runs runners and tells how many cores were busy at most, and in which order they started. */
const watch = async (runners: Runner[], cores = 2) => {
  const order: string[] = []
  let busy = 0
  let most = 0
  const finished = await runAll(runners, cores, {
    ...silent,
    started: (started) => {
      order.push(started.id)
      busy += started.cores
      most = Math.max(most, busy)
    },
    finished: ({ runner: { cores: freed }, outcome: { details } }) => { if (!details.join().includes('Did not run')) busy -= freed }
  })
  return { finished, order, most }
}

describe('the test command', () => {
  it('never keeps more cores busy than there are', async () => {
    const { most, finished } = await watch([runner('a'), runner('b', { cores: 2 }), runner('c'), runner('d'), runner('e', { cores: 2 })])
    expect(most).toBe(2)
    expect(finished.map((one) => one.runner.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('starts a runner only after those it needs', async () => {
    const { order } = await watch([runner('ends', { after: ['build'] }), runner('lint'), runner('build')])
    expect(order.indexOf('ends')).toBeGreaterThan(order.indexOf('build'))
  })

  it('does not wait for what was not asked for', async () => {
    const { order } = await watch([runner('ends', { after: ['build'] })])
    expect(order).toEqual(['ends'])
  })

  it('fails a runner whose need failed, and everything behind it, without running them', async () => {
    const broken = runner('build', { run: () => Promise.resolve(crashed(1, 'broken')) })
    const { finished, order } = await watch([runner('ends', { after: ['build'] }), runner('last', { after: ['ends'] }), broken])
    expect(order).toEqual(['build'])
    expect(finished.map((one) => one.outcome.failed)).toEqual([1, 1, 1])
    expect(finished[0]?.outcome.details.join()).toContain('build')
  })

  it('counts a runner that throws as one failure and goes on', async () => {
    const { finished } = await watch([runner('bad', { run: () => Promise.reject(new Error('no browser')) }), runner('good')])
    expect(finished.map((one) => one.outcome.failed)).toEqual([1, 0])
    expect(finished[0]?.outcome.details).toEqual(['no browser'])
  })

  it('fails a runner that executed nothing', () => {
    expect(orEmpty(outcome({ passed: 0, skipped: 3 })).failed).toBe(1)
    expect(orEmpty(outcome({ passed: 1 })).failed).toBe(0)
  })
})

describe('the summary', () => {
  it('ends with one plain line over all runners', async () => {
    const { finished } = await watch([runner('a'), runner('b', { run: () => Promise.resolve(outcome({ passed: 40, failed: 2, skipped: 1 })) })])
    expect(summary(finished, 3).at(-1)).toBe('41 passed, 2 failed')
    expect(isGreen(finished)).toBe(false)
  })

  it('is not green when nothing ran', () => {
    expect(isGreen([])).toBe(false)
    expect(isGreen([{ runner: runner('a'), outcome: outcome() }])).toBe(true)
  })
})
