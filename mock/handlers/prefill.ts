import type { RequestHandler } from 'msw'
import type { PrefillRequest } from '@types-contract/contract'
import { certificatesOf } from '../certificates'
import type { GovernmentContext } from '../context'
import { prefillOf } from '../prefill'
import { packageOf } from '../published'
import { toDay } from '../time'
import { ok } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { PersonalOperation } from '../wire/operation'
import { json } from '../wire/read-body'
import { prefillShape } from '../wire/request-shapes'

const getPrefill: PersonalOperation<PrefillRequest> = {
  id: 'getPrefill',
  method: 'post',
  path: '/prefill',
  access: 'signed-in',
  read: json(prefillShape),
  act: ({ context, person, now, scenario }, request) => {
    const servicePackage = packageOf(context.catalogue, request.packageId, toDay(now), request.version)
    const certificates = certificatesOf(context, person, now, scenario)
    return ok(prefillOf(servicePackage, request, toDay(now), person, certificates, scenario))
  }
}

/** Handlers of shared data. */
export const prefillHandlers = (context: GovernmentContext): RequestHandler[] => [toHandler(context, getPrefill)]
