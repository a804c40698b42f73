import type { RequestHandler } from 'msw'
import { certificatesOf } from '../certificates'
import type { GovernmentContext } from '../context'
import { randomDigits } from '../ids'
import { MINUTE, toInstant } from '../time'
import { personView } from '../views/person-view'
import { ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { PersonalOperation } from '../wire/operation'
import { nothing } from '../wire/read-body'

const SHOWN_FOR = 5 * MINUTE
const CODE_LENGTH = 18

const getMe: PersonalOperation<undefined> = {
  id: 'getMe',
  method: 'get',
  path: '/me',
  access: 'signed-in',
  read: nothing,
  act: ({ person }) => ok(personView(person))
}

const getCertificates: PersonalOperation<undefined> = {
  id: 'getCertificates',
  method: 'get',
  path: '/me/certificates',
  access: 'signed-in',
  read: nothing,
  act: ({ context, person, now, scenario }) => ok({ certificates: certificatesOf(context, person, now, scenario) })
}

const presentCertificate: PersonalOperation<undefined> = {
  id: 'presentCertificate',
  method: 'post',
  path: '/me/certificates/:certificateId/presentations',
  access: 'signed-in',
  read: nothing,
  act: ({ context, person, now, params, scenario }) => {
    const certificate = certificatesOf(context, person, now, scenario).find(({ certificateId }) => certificateId === params('certificateId'))
    if (!certificate) throw new Refusal('not-found', { message: '没有找到这张电子证照。' })
    if (certificate.status !== 'valid') throw new Refusal('not-permitted', { message: '这张电子证照已失效，不能出示。' })
    if (scenario?.silencesDepartment) throw new Refusal('department-down')
    const code = randomDigits(CODE_LENGTH)
    context.store.put('presentations', code, { certificateId: certificate.certificateId, expiresAt: now + SHOWN_FOR })
    return ok({ code, expiresAt: toInstant(now + SHOWN_FOR), validSeconds: SHOWN_FOR / 1000 }, 201)
  }
}

/** Handlers of the person who is signed in. */
export const meHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getMe),
  toHandler(context, getCertificates),
  toHandler(context, presentCertificate)
]
