import type { AgendaEntry } from '../records/shapes'

/** Something that is due in a case at an instant, and what is done then. */
export interface Task extends AgendaEntry {
  run: (at: number) => void
}
