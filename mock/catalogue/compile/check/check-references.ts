import type { FieldRule } from '@types-contract/contract'
import type { Path } from '../finding'
import { fieldPath, has, type Subject } from './subject'

/** Whatever a package names in itself exists: items, fields, options, questions, other packages. */
export function checkReferences(subject: Subject): void {
  checkGroups(subject)
  checkQuestions(subject)
  checkItems(subject)
  checkFields(subject)
  checkRows(subject)
}

function checkGroups({ author: { groups, items }, report }: Subject): void {
  for (const [name, ids] of Object.entries(groups)) {
    if (has(items, name)) report(['groups', name], `“${name}”既是一组事项，又是一个事项`, '换一个名称')
    ids.forEach((id, index) => {
      if (!has(items, id)) report(['groups', name, index], `没有编号为“${id}”的事项`, '改成本套餐 items 里的编号')
    })
  }
}

function checkQuestions({ servicePackage, dictionaries, report }: Subject): void {
  for (const question of servicePackage.questions) {
    for (const { id, stop } of question.options ?? []) {
      const other = stop?.otherPackageId
      if (other !== undefined && !has(dictionaries.annex.packages, other)) {
        report(['questions', question.id, 'options', id, 'stop', 'package'], `清单里没有编号为“${other}”的套餐`, '改成 shared/annex.yaml 里的编号')
      }
    }
  }
}

function checkItems({ servicePackage, author, dictionaries, report }: Subject): void {
  const departments = new Set(servicePackage.departments.map(({ id }) => id))
  const used = new Set([...servicePackage.fields.flatMap(({ usedBy }) => usedBy), ...servicePackage.materials.flatMap(({ neededBy }) => neededBy)].map(({ itemId }) => itemId))
  for (const item of servicePackage.items) {
    const path = ['items', item.id]
    const acting: [Path, string][] = [[[...path, 'by'], item.departmentId], ...(item.jointDepartmentIds ?? []).map((id, index): [Path, string] => [[...path, 'with', index], id])]
    for (const [place, id] of acting) {
      if (!dictionaries.departments.has(id)) report(place, `没有编号为“${id}”的部门`, '改成 shared/departments.yaml 里的编号')
      else if (!departments.has(id)) report(place, `部门“${id}”不在本套餐的牵头、配合部门里`, '核对附件1：要么事项归错了部门，要么清单少了这个部门')
    }
    item.waitsFor.forEach(({ itemId: id }, index) => {
      if (!has(author.items, id)) report([...path, 'after', index], `没有编号为“${id}”的事项`, '改成本套餐 items 里的编号')
    })
    if (item.outcomes.length === 0) report(path, `事项“${item.shortName}”没有写办成后得到什么`, '在 gives 下写结果，如证照、短信、到账')
    if (item.basis.length === 0) report([...path, 'basis'], `事项“${item.shortName}”没有设定依据`, '写上法规名称和条款，没核对过的加 to-verify: true')
    if (!used.has(item.id)) report(path, `事项“${item.shortName}”没有用到任何字段和材料`, '在用得到的字段、材料的 for 里写上它')
  }
}

function checkFields({ servicePackage, author, report }: Subject): void {
  const fields = new Set(servicePackage.fields.map(({ id }) => id))
  for (const field of servicePackage.fields) {
    const path = fieldPath(author, field.id)
    checkRules(field.rules, fields, path, report)
    for (const id of field.producedBy ?? []) {
      if (!has(author.items, id)) report([...path, 'produced-by'], `没有编号为“${id}”的事项`, '改成本套餐 items 里的编号')
    }
    if (field.defaultOption !== undefined && !field.options?.some(({ id }) => id === field.defaultOption)) {
      report([...path, 'default'], `选项里没有“${field.defaultOption}”`, '改成 options 里的编号')
    }
    if (field.derived) {
      const known = field.derived.kind === 'answer-text' ? has(author.questions, field.derived.from) : fields.has(field.derived.from)
      if (!known || (field.derived.kind !== 'answer-text' && field.derived.from === field.id)) report([...path, 'derived', field.derived.kind], `“${field.derived.from}”不存在，推算不出来`, 'answer-text 写问题编号，其他写字段编号')
    }
  }
}

function checkRules(rules: readonly FieldRule[], known: ReadonlySet<string>, path: Path, report: Subject['report']): void {
  rules.forEach((rule, index) => {
    if (rule.kind === 'group-total' || rule.field === undefined || known.has(rule.field)) return
    report([...path, 'rules', index], `规则里的字段“${rule.field}”不存在`, '改成已有的字段编号')
  })
}

function checkRows({ servicePackage, author, report }: Subject): void {
  for (const field of servicePackage.fields) {
    if (!field.group) continue
    const path = fieldPath(author, field.id)
    const children = new Set(field.group.fields.map(({ id }) => id))
    if (field.group.min > field.group.max) report([...path, 'rows', 'min'], '最少行数比最多行数还多', '改小 min 或改大 max')
    for (const child of field.group.fields) checkRules(child.rules, children, [...path, 'rows', 'fields', child.id], report)
    field.rules.forEach((rule, index) => {
      if (rule.kind === 'group-total' && rule.field !== undefined && !children.has(rule.field)) {
        report([...path, 'rules', index], `每一行里没有“${rule.field}”`, '改成 rows 下的字段编号')
      }
    })
  }
}

