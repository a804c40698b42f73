import type { ServiceCase, ServiceCaseSummary } from '@types-contract/contract'
import { formatDayNear } from '@/shared/format-date'
import { trackText as t } from '@/locales/zh-cn/track'

type Either = Pick<ServiceCase, 'stage' | 'waitingFor' | 'waitingNames' | 'expectedOn'> | Pick<ServiceCaseSummary, 'stage' | 'waitingFor' | 'waitingNames' | 'expectedOn'>

/** Whom a case waits for, in one sentence. */
export const waitingLine = ({ stage, waitingFor, waitingNames = [] }: Either): string => {
  switch (waitingFor) {
    case 'departments': return waitingNames.length > 0 ? t.waitingForDepartments(waitingNames) : t.open
    case 'applicant': return stage === 'correction' ? t.waitingForYou : t.waitingForYourMaterial
    case 'both': return t.waitingForBoth(waitingNames)
    case 'nobody': return t.nothingWaits
  }
}

/** Where a case is, in one line: the earliest finish, or how it ended. */
export const headline = (serviceCase: Either, today: string): string => {
  if (serviceCase.stage === 'withdrawn') return t.withdrawnAll
  if (serviceCase.stage === 'terminated') return t.terminatedAll
  if (serviceCase.waitingFor === 'nobody') return t.allDone
  return serviceCase.expectedOn ? t.expectedAll(formatDayNear(serviceCase.expectedOn, today)) : t.open
}
