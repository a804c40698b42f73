import type { Question } from '@types-contract/contract'
import { resolveQuestions, type Questionnaire } from '@/domain/situations/resolve-questions'
import { smallPackage } from './fixtures/small-package'

const today = '2026-07-06'
const yesNo = [{ id: 'yes', text: '是' }, { id: 'no', text: '否' }]
const ask = (id: string, more: Partial<Question> = {}): Question => ({ id, text: id, why: id, kind: 'single', options: yesNo, ...more })
const after = (question: string, is = 'yes') => ({ visibleWhen: { answer: question, is } })
const resolve = (questions: Question[], answers = {}): Questionnaire => resolveQuestions(smallPackage({ questions }), answers, today)
const shown = ({ visible }: Questionnaire): string[] => visible.map(({ id }) => id)

describe('a chain of questions', () => {
  const chain = [ask('a'), ask('b', after('a')), ask('c', after('b'))]

  it('shows one after the other as they are answered', () => {
    expect(shown(resolve(chain))).toEqual(['a'])
    expect(shown(resolve(chain, { a: 'yes' }))).toEqual(['a', 'b'])
    expect(shown(resolve(chain, { a: 'yes', b: 'yes' }))).toEqual(['a', 'b', 'c'])
    expect(resolve(chain, { a: 'yes' })).toMatchObject({ answeredCount: 1, complete: false, next: { id: 'b' } })
  })

  it('cannot look at items, fields or a lack of sharing: these come later', () => {
    const early = [{ item: 'registration' }, { field: 'name', filled: true }, { dataSharing: false }].map((visibleWhen, at) => ask(`q${at}`, { visibleWhen }))
    expect(shown(resolve(early))).toEqual([])
  })

  it('hides everything behind an answer that changed, whatever was answered there', () => {
    const { answers, answeredCount, complete } = resolve(chain, { a: 'no', b: 'yes', c: 'yes' })
    expect({ answers, answeredCount, complete }).toEqual({ answers: { a: 'no' }, answeredCount: 1, complete: true })
  })

  it('does not mind the order in which the author wrote it', () => {
    const reversed = [...chain].reverse()
    expect(shown(resolve(reversed, { a: 'yes', b: 'yes' }))).toEqual(['c', 'b', 'a'])
    expect(shown(resolve(reversed, { a: 'no', b: 'yes', c: 'yes' }))).toEqual(['a'])
  })

  it('ends when questions show each other in a circle: none of them shows', () => {
    expect(shown(resolve([ask('x', after('y')), ask('y', after('x')), ask('z', after('z'))], { x: 'yes', y: 'yes', z: 'yes' }))).toEqual([])
  })
})

describe('how many questions are still to come', () => {
  const left = (questions: Question[], answers = {}): number => resolve(questions, answers).estimatedRemaining

  it('counts those that show, and every second of those that may', () => {
    expect(left([ask('a'), ask('b'), ask('c', after('a'))])).toBe(3)
    expect(left([ask('a'), ask('b', after('a')), ask('c', after('a')), ask('d', after('b'))])).toBe(3)
  })

  it('leaves out those that cannot show any more', () => {
    expect(left([ask('a'), ask('b', { visibleWhen: { all: [{ answer: 'a', is: 'yes' }, { from: '2030-01-01' }] } })])).toBe(1)
    expect(left([ask('a'), ask('b'), ask('c', { visibleWhen: { all: [{ answer: 'a', is: 'yes' }, { answer: 'b', is: 'yes' }] } })], { a: 'no' })).toBe(1)
    expect(left([ask('a'), ask('b'), ask('c', { visibleWhen: { not: { any: [{ answer: 'a', is: 'yes' }, { answer: 'b', is: 'yes' }] } } })], { a: 'yes' })).toBe(1)
  })

  it('leaves out those whose days are over, in whatever way they are written', () => {
    expect(left([ask('a'), ask('b', { visibleWhen: { any: [{ until: '2020-01-01' }, { until: '2021-01-01' }] } })])).toBe(1)
  })

  it('keeps those that wait for one answer and against another', () => {
    expect(left([ask('a'), ask('b'), ask('c', { visibleWhen: { all: [{ answer: 'b', is: 'yes' }, { not: { answer: 'a', is: 'yes' } }] } })])).toBe(3)
  })

  it('keeps those that one of several answers may still show', () => {
    expect(left([ask('a'), ask('b'), ask('c', { visibleWhen: { any: [{ answer: 'a', is: 'yes' }, { answer: 'b', is: 'yes' }] } })], { a: 'no' })).toBe(2)
    expect(left([ask('a'), ask('b', { visibleWhen: { not: { not: { answer: 'a', is: 'yes' } } } })])).toBe(2)
    expect(left([ask('a'), ask('b', { visibleWhen: { not: { any: [{ until: '2020-01-01' }, { not: { answer: 'a', is: 'yes' } }] } } })])).toBe(2)
  })

  it('is none at the end', () => {
    expect(left([ask('a'), ask('b', after('a'))], { a: 'no' })).toBe(0)
  })
})

describe('an answer that leads out', () => {
  const stop = { reason: '不在这里办', advice: '请到别处' }
  const questions = [ask('a', { options: [{ id: 'out', text: '是', stop }, { id: 'in', text: '否' }] }), ask('b', { kind: 'multiple', options: [{ id: 'far', text: '远', stop }, { id: 'near', text: '近' }] })]

  it('ends the questions and says which answer it was', () => {
    const found = resolve(questions, { a: 'out' })
    expect(found.stop).toEqual({ question: questions[0], option: questions[0]?.options?.[0], stop })
    expect([found.next, found.complete, found.estimatedRemaining]).toEqual([undefined, false, 0])
  })

  it('is the first one when there are several', () => {
    expect(resolve(questions, { a: 'out', b: ['far'] }).stop?.question.id).toBe('a')
    expect(resolve(questions, { a: 'in', b: ['near', 'far'] }).stop?.question.id).toBe('b')
  })

  it('lets the questions go on when it is not chosen', () => {
    expect(resolve(questions, { a: 'in' }).next?.id).toBe('b')
    expect(resolve(questions, { a: 'in', b: ['near'] })).toMatchObject({ stop: undefined, complete: true })
  })
})

describe('what counts as an answer', () => {
  const counted = (question: Question, answer: unknown): unknown => {
    const answers = JSON.parse(JSON.stringify({ q: answer }))
    return resolve([question], answers).answers.q
  }

  it.each<[string, Partial<Question>, unknown, unknown]>([
    ['an option', {}, 'yes', 'yes'],
    ['no unknown option', {}, 'maybe', undefined],
    ['no list for a single choice', {}, ['yes'], undefined],
    ['no number for a single choice', {}, 1, undefined],
    ['a list, each option once and in the author\'s order', { kind: 'multiple' }, ['no', 'yes', 'no'], ['yes', 'no']],
    ['the known part of a list', { kind: 'multiple' }, ['yes', 'gone'], ['yes']],
    ['no list of unknown options only: none was not what was meant', { kind: 'multiple' }, ['gone'], undefined],
    ['an empty list, which means none', { kind: 'multiple' }, [], []],
    ['no text for a multiple choice', { kind: 'multiple' }, 'yes', undefined],
    ['a number', { kind: 'number' }, 3.5, 3.5],
    ['the lowest number', { kind: 'number', min: 0, max: 10 }, 0, 0],
    ['the highest number', { kind: 'number', min: 0, max: 10 }, 10, 10],
    ['no number below', { kind: 'number', min: 0 }, -1, undefined],
    ['no number above', { kind: 'number', max: 10 }, 11, undefined],
    ['no text for a number', { kind: 'number' }, '3', undefined]
  ])('%s', (_name, more, answer, expected) => {
    expect(counted(ask('q', more), answer)).toEqual(expected)
  })

  it('is never lent by what every object has', () => {
    expect(resolve([ask('constructor'), ask('b', { visibleWhen: { answer: 'toString' } })]).answers).toEqual({})
  })
})
