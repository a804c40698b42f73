import type { PlannedMaterial, PlannedSection } from '@/domain/plan/plan'
import type { Workbench } from '@/stores/workbench'

/** One section of the form as the task list shows it. */
export interface SectionTask {
  id: string
  title: string
  state: 'done' | 'started' | 'untouched'
  /** Fields that still stop it. */
  left: number
  /** Fields that departments filled. */
  filled: number
}

/** How the materials stand together. */
export type MaterialsTask = { kind: 'none' } | { kind: 'missing', count: number } | { kind: 'sending' } | { kind: 'ready' }

/** What to do next. */
export type NextTask = { kind: 'section', id: string, title: string } | { kind: 'materials' } | { kind: 'review' }

const distinct = (ids: readonly (string | undefined)[]): number => new Set(ids).size

/** What departments filled completely, and what was typed to the end without a tap on save, is done too. */
const sectionTask = ({ form }: Workbench, planned: PlannedSection): SectionTask => {
  const left = distinct(form.errorsIn(planned).map((problem) => problem.id))
  const state = form.stateOf(planned)
  return {
    id: planned.section.id, title: planned.section.title, left, state: state === 'started' && left === 0 ? 'done' : state,
    filled: planned.fields.filter((one) => one.asked && form.sourceOf(one.field.id) !== undefined).length
  }
}

const toProvide = (planned: PlannedMaterial): boolean => planned.status === 'to-provide'

/** The material set as one task. */
const materialsTask = ({ materials }: Workbench): MaterialsTask => {
  if (!materials.materials.some(toProvide)) return { kind: 'none' }
  if (materials.missing.length > 0) return { kind: 'missing', count: materials.missing.length }
  return materials.materials.some((planned) => materials.stateOf(planned) === 'sending') ? { kind: 'sending' } : { kind: 'ready' }
}

/** The first thing that is not done yet. */
const nextTask = (sections: readonly SectionTask[], materials: MaterialsTask): NextTask => {
  const open = sections.find((task) => task.state !== 'done')
  if (open) return { kind: 'section', id: open.id, title: open.title }
  return materials.kind === 'missing' ? { kind: 'materials' } : { kind: 'review' }
}

/** Everything the task list tells, worked out once. */
export interface TaskView {
  sections: SectionTask[]
  materials: MaterialsTask
  next: NextTask
  sectionsLeft: number
  materialsLeft: number
}

/** Works the task list out. */
export const taskView = (workbench: Workbench): TaskView => {
  const sections = workbench.form.sections.map((planned) => sectionTask(workbench, planned))
  const materials = materialsTask(workbench)
  return {
    sections, materials, next: nextTask(sections, materials), sectionsLeft: sections.filter((task) => task.state !== 'done').length,
    materialsLeft: materials.kind === 'missing' ? materials.count : 0
  }
}
