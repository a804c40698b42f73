import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkingDayCalendar } from '@types-contract/contract'
import { parse } from 'yaml'

/** The text of the calendar as it is committed. */
export const committedText = readFileSync(join(__dirname, '../../../mock/catalogue/shared/calendar.yaml'), 'utf8')

/** The committed calendar; `calendar-data.test.ts` proves its shape. */
export const committedCalendar: WorkingDayCalendar = parse(committedText)
