import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CaseChart } from '@/components/case-chart/case-chart'
import { middleOf, placeOf, type CaseLane } from '@/components/case-chart/lane-place'
import { PlanChart } from '@/components/plan-chart/plan-chart'
import { linksInto, percentOf, ticksOf, type PlanRow } from '@/components/plan-chart/plan-rows'

const ROWS: PlanRow[] = [
  { id: 'birth', label: '出生医学证明', start: 0, end: 1 },
  { id: 'vaccine', label: '预防接种证', start: 0, end: 0 },
  { id: 'household', label: '户口登记', start: 1, end: 3, waitsFor: ['birth', 'vaccine'] }
]

describe('the chart of a plan', () => {
  it('says in words what the bars show', () => {
    render(<PlanChart label="办理顺序和天数" rows={ROWS} days={3} />)
    const rows = within(screen.getByRole('list', { name: '办理顺序和天数' })).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual(['出生医学证明，第1天办好', '预防接种证，当场办好', '户口登记，等出生医学证明、预防接种证办好，第2天到第3天'])
  })

  it('leads from a row to its reason', async () => {
    const onPress = jest.fn()
    render(<PlanChart label="办理顺序" rows={ROWS} days={3} onPress={onPress} />)
    await userEvent.click(screen.getByRole('button', { name: /^户口登记/ }))
    expect(onPress).toHaveBeenCalledWith('household')
  })

  it('draws a line only from what decides when a row begins', () => {
    const [, , household] = ROWS
    expect(household && linksInto(ROWS, household)).toEqual([{ fromId: 'birth', at: 1, rows: 2 }])
  })

  it('names every day of a short plan and few of a long one', () => {
    expect(ticksOf(3)).toEqual([1, 2, 3])
    expect(ticksOf(45)).toEqual([15, 30, 45])
    expect(ticksOf(0)).toEqual([1])
    expect(percentOf(1, 3)).toBe('33.3%')
    expect(percentOf(0, 0)).toBe('0%')
  })
})

const LANES: CaseLane[] = [
  { id: 'licence', department: '市行政审批局', item: '营业执照', state: '已办好', done: true, spans: [{ kind: 'working', from: '2026-11-18', to: '2026-11-18' }] },
  { id: 'sign', department: '市城管局', item: '门头招牌', state: '等您补正，时限暂停', done: false, spans: [{ kind: 'paused', from: '2026-11-21', to: '2026-11-23' }, { kind: 'expected', from: '2026-11-24', to: '2026-11-27' }] }
]

describe('the chart of a case', () => {
  it('says in words whose lane it is, how it stands and why it is paused', () => {
    render(<CaseChart label="各部门进度" lanes={LANES} first="2026-11-18" last="2026-11-27" today="2026-11-23" />)
    const lanes = within(screen.getByRole('list', { name: '各部门进度' })).getAllByRole('listitem')
    expect(lanes.map((lane) => lane.textContent)).toEqual(['市行政审批局营业执照已办好', '市城管局门头招牌等您补正，时限暂停'])
  })

  it('explains the patterns on it and no others', () => {
    const { container } = render(<CaseChart label="进度" lanes={LANES} first="2026-11-18" last="2026-11-27" today="2026-11-23" />)
    expect(Array.from(container.querySelectorAll('.case-chart__key'), (key) => key.textContent)).toEqual(['办好', '暂停', '预计'])
  })

  it('counts both ends of a stretch and cuts what lies outside', () => {
    expect(placeOf('2026-11-18', '2026-11-18', '2026-11-18', '2026-11-27')).toEqual({ left: 0, width: 10 })
    expect(placeOf('2026-11-01', '2026-12-31', '2026-11-18', '2026-11-27')).toEqual({ left: 0, width: 100 })
    expect(placeOf('2026-12-01', '2026-12-02', '2026-11-18', '2026-11-27')).toBeUndefined()
    expect(placeOf('not a day', '2026-11-20', '2026-11-18', '2026-11-27')).toBeUndefined()
    expect(middleOf('2026-11-23', '2026-11-18', '2026-11-27')).toBe(55)
  })

  it('shows today only where it lies on the chart', () => {
    render(<CaseChart label="进度" lanes={LANES} first="2026-11-18" last="2026-11-27" today="2027-01-01" />)
    expect(screen.queryByText(/今天/)).toBeNull()
    expect(screen.getByText('11/18')).toBeVisible()
  })
})
