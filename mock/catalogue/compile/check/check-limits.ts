import type { Subject } from './subject'

/** A promise may not be longer than the law, nor a pause be counted in no kind of day. */
export function checkLimits({ servicePackage: { items }, report }: Subject): void {
  for (const { id, shortName, promisedWorkingDays, statutoryWorkingDays, specialProcedures = [] } of items) {
    if (statutoryWorkingDays !== undefined && statutoryWorkingDays < promisedWorkingDays) {
      report(['items', id, 'days'], `“${shortName}”承诺 ${promisedWorkingDays} 个工作日，比法定的 ${statutoryWorkingDays} 个还长`, '改小 days，或核对 legal-days')
    }
    specialProcedures.forEach(({ name, days, dayKind }, index) => {
      if (days !== undefined && dayKind === undefined) {
        report(['items', id, 'pauses', index], `“${name}”没写是工作日还是自然日`, '补上 day-kind: working 或 calendar')
      }
    })
  }
}
