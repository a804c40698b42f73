import type { ApplicationProblem, FieldValues, ServicePackage } from '@types-contract/contract'
import { fieldControlId } from '@/components/fields/field-row'
import { isRows } from '@/domain/conditions/contents'
import { applyText } from '@/locales/zh-cn/apply'
import { sayProblem } from '@/locales/zh-cn/say-problem'

/** A problem as a summary lists it: one line, and the control it leads to. */
export interface ProblemLine {
  text: string
  targetId: string
}

/** Which of the rows it is, from one; undefined when the row is gone. */
const numberOf = ({ id = '', rowId }: ApplicationProblem, values: FieldValues): number | undefined => {
  const rows = values[id]
  const at = rows !== undefined && isRows(rows) ? rows.findIndex((row) => row.rowId === rowId) : -1
  return at < 0 ? undefined : at + 1
}

const labelOf = (problem: ApplicationProblem, { fields }: ServicePackage, values: FieldValues): string => {
  const field = fields.find(({ id }) => id === problem.id)
  const child = field?.group?.fields.find(({ id }) => id === problem.childId)
  const number = numberOf(problem, values)
  if (!field?.group || !child || number === undefined) return field?.label ?? ''
  return applyText.section.rowProblem(field.group.rowName, number, child.label)
}

/** The control a problem belongs to, as the kit names it. */
const controlIdOf = ({ id = '', rowId, childId }: ApplicationProblem): string =>
  (rowId !== undefined && childId !== undefined ? fieldControlId(childId, `${id}-${rowId}-`) : fieldControlId(id))

/**
 * Says problems in lines for a summary: the words that stand beside the field, led by the field's
 * name where they do not tell it themselves.
 */
export const problemLines = (problems: readonly ApplicationProblem[], servicePackage: ServicePackage, values: FieldValues): ProblemLine[] =>
  problems.map((problem) => {
    const sentence = sayProblem(problem, servicePackage)
    const label = labelOf(problem, servicePackage, values)
    const told = label === '' || (problem.childId === undefined && sentence.indexOf(label) >= 0)
    return { text: told ? sentence : applyText.section.problemLink(label, sentence), targetId: controlIdOf(problem) }
  })
