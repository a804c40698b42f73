import { busy } from './busy'
import { certificateExpired } from './certificate-expired'
import { certificateMissing } from './certificate-missing'
import { contractBroken } from './contract-broken'
import { correctionRequested } from './correction-requested'
import { correctionSeveral } from './correction-several'
import { departmentDown } from './department-down'
import { laterDue } from './later-due'
import { laterLapsed } from './later-lapsed'
import { notAccepted } from './not-accepted'
import { overdue } from './overdue'
import { refused } from './refused'
import type { Scenario } from './scenario'
import { serverError } from './server-error'
import { sessionExpired } from './session-expired'
import { slow } from './slow'
import { smooth } from './smooth'
import { specialProcedure } from './special-procedure'
import { staleVersion } from './stale-version'
import { submitLostAnswer } from './submit-lost-answer'
import { unknownState } from './unknown-state'

/** Every named situation, in the order they are offered. */
export const EVERY_SCENARIO: readonly Scenario[] = [
  smooth, correctionRequested, correctionSeveral, specialProcedure, certificateMissing, certificateExpired, notAccepted, refused, overdue, laterDue, laterLapsed,
  departmentDown, staleVersion, sessionExpired, submitLostAnswer, busy, slow, serverError, contractBroken, unknownState
]
