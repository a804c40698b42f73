import { createClock } from '../../mock/clock'
import type { AgendaEntry, ClockAnchor } from '../../mock/records/shapes'
import { DAY, HOUR, MINUTE } from '../../mock/time'

const START = Date.parse('2026-03-02T10:00:00+08:00')
const SPEED = 1000

/** A clock over a plain list of what is coming up. */
function desk(entries: AgendaEntry[]) {
  let real = START
  let agenda = entries
  let saved: ClockAnchor | undefined
  const done: number[] = []
  const make = () => createClock({
    agenda: () => agenda,
    work: (at) => {
      done.push(at - START)
      agenda = agenda.filter((entry) => entry.at > at)
    },
    load: () => saved,
    save: (anchor) => { saved = anchor }
  }, () => real, SPEED)
  return {
    clock: make(),
    restart: make,
    done,
    add: (entry: AgendaEntry) => { agenda = [...agenda, entry] },
    wait: (milliseconds: number) => { real += milliseconds }
  }
}

const work = (after: number, from = 0): AgendaEntry => ({ at: START + after, kind: 'work', from })

describe('The clock', () => {
  it('goes at normal pace when nobody has anything to do', () => {
    const { clock, wait } = desk([])
    wait(HOUR)
    clock.tick(false)
    expect(clock.now() - START).toBe(HOUR)
  })

  it('races to what is due, then goes at normal pace again', () => {
    const { clock, wait, done } = desk([work(DAY), work(2 * DAY)])
    wait(2 * DAY / SPEED + HOUR)
    clock.tick(false)
    expect(done).toEqual([DAY, 2 * DAY])
    expect(clock.now() - START).toBe(2 * DAY + HOUR)
  })

  it('does what is due in its order, however late it is asked', () => {
    const { clock, wait, done } = desk([work(3 * DAY), work(HOUR), work(DAY)])
    wait(30 * DAY)
    clock.tick(false)
    expect(done).toEqual([HOUR, DAY, 3 * DAY])
  })

  it('does not race to a due date for its own sake', () => {
    const { clock, wait, done } = desk([{ at: START + 10 * DAY, kind: 'deadline', from: 0 }])
    wait(HOUR)
    clock.tick(false)
    expect(clock.now() - START).toBe(HOUR)
    expect(done).toEqual([])
  })

  it('stops racing a day before a due date that a person is still given time for', () => {
    const patientUntil = START + 30 * MINUTE
    const { clock, wait, done } = desk([work(20 * DAY), { at: START + 10 * DAY, kind: 'deadline', from: 0, patientUntil }])
    wait(29 * MINUTE)
    clock.tick(false)
    expect(done).toEqual([])
    expect(clock.now()).toBeLessThan(START + 10 * DAY)
    wait(31 * MINUTE)
    clock.tick(false)
    expect(done).toEqual([10 * DAY, 20 * DAY])
  })

  it('does not race before the work has begun', () => {
    const { clock, wait } = desk([work(DAY, START + 10 * MINUTE)])
    wait(5 * MINUTE)
    clock.tick(false)
    expect(clock.now() - START).toBe(5 * MINUTE)
    wait(5 * MINUTE + DAY / SPEED)
    clock.tick(false)
    expect(clock.now() - START).toBeGreaterThanOrEqual(DAY)
  })

  it('skips days with everything that falls due in them', () => {
    const { clock, done } = desk([work(DAY), { at: START + 2 * DAY, kind: 'deadline', from: 0 }, work(4 * DAY)])
    clock.skip(3)
    expect(done).toEqual([DAY, 2 * DAY])
    expect(clock.now() - START).toBe(3 * DAY)
    expect(clock.personal() - START).toBe(3 * DAY)
  })

  it('goes on after a restart where it was', () => {
    const { clock, restart, wait } = desk([])
    clock.skip(5)
    wait(HOUR)
    clock.tick(true)
    const again = restart()
    wait(HOUR)
    again.tick(false)
    expect(again.now() - START).toBe(5 * DAY + 2 * HOUR)
  })

  it('stands still while the machine\'s clock is set back', () => {
    const { clock, wait } = desk([])
    wait(HOUR)
    clock.tick(false)
    wait(-30 * MINUTE)
    clock.tick(false)
    expect(clock.now() - START).toBe(HOUR)
  })
})
