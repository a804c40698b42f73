import type { Option, Question, Stop } from '@types-contract/contract'
import type { Path } from '../finding'
import type { AuthorOption, AuthorQuestion } from '../shape/question'
import { conditionAt, departmentAt, verifyWith, type BuildContext } from './context'

/** Builds the questions of a package in the order they are asked. */
export function buildQuestions(context: BuildContext): Question[] {
  return Object.entries(context.author.questions).map(([id, raw]) => buildQuestion(context, id, raw))
}

function buildQuestion(context: BuildContext, id: string, raw: AuthorQuestion): Question {
  const path = ['questions', id]
  const visibleWhen = conditionAt(context, raw.when, [...path, 'when'])
  const toVerify = verifyWith(context, raw['to-verify'], `“${raw.ask}”`, [...path, 'to-verify'])
  if (raw.kind !== 'number' && raw.options === undefined) {
    context.report(path, '选择题没有选项', '在 options 下写选项；要填数字的题写 kind: number')
  }
  return {
    id,
    text: raw.ask,
    why: raw.why,
    kind: raw.kind,
    ...(raw.options && { options: buildOptions(context, raw.options, [...path, 'options']) }),
    ...(raw.none !== undefined && { noneText: raw.none }),
    ...(raw.unit !== undefined && { unit: raw.unit }),
    ...(raw.min !== undefined && { min: raw.min }),
    ...(raw.max !== undefined && { max: raw.max }),
    ...(visibleWhen && { visibleWhen }),
    ...(toVerify !== undefined && { toVerify })
  }
}

function buildOptions(context: BuildContext, raw: Record<string, AuthorOption>, path: Path): Option[] {
  return Object.entries(raw).map(([id, option]) => {
    if (typeof option === 'string') return { id, text: option }
    const when = conditionAt(context, option.when, [...path, id, 'when'])
    const stop = buildStop(context, option, [...path, id, 'stop'])
    return {
      id,
      text: option.text,
      ...(option.hint !== undefined && { hint: option.hint }),
      ...(when && { when }),
      ...(stop && { stop })
    }
  })
}

function buildStop(context: BuildContext, { stop }: Exclude<AuthorOption, string>, path: Path): Stop | undefined {
  if (!stop) return undefined
  if (stop.department !== undefined) departmentAt(context, stop.department, [...path, 'department'])
  return {
    reason: stop.reason,
    advice: stop.advice,
    ...(stop.department !== undefined && { departmentId: stop.department }),
    ...(stop.package !== undefined && { otherPackageId: stop.package })
  }
}
