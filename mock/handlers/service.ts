import type { ServiceInformation } from '@types-contract/contract'
import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { randomBase64 } from '../ids'
import { toInstant } from '../time'
import { ok } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { OpenOperation } from '../wire/operation'
import { nothing } from '../wire/read-body'

/** Who runs the pretend service; a real one has its own record number (备案编号). */
const WHO: Omit<ServiceInformation, 'now'> = {
  name: '句容一件事',
  sponsor: '句容市政务服务管理办公室（示范环境）',
  recordNumber: '示范环境，尚未备案',
  hotline: '12345',
  pretend: true
}

const getService: OpenOperation<undefined> = {
  id: 'getService',
  method: 'get',
  path: '/service',
  access: 'everyone',
  read: nothing,
  act: ({ now }) => ok({ ...WHO, now: toInstant(now) })
}

/** More than the contract asks for at least. */
const ENTROPY_BYTES = 64

const getEntropy: OpenOperation<undefined> = {
  id: 'getEntropy',
  method: 'get',
  path: '/entropy',
  access: 'everyone',
  read: nothing,
  act: () => ok({ entropy: randomBase64(ENTROPY_BYTES) })
}

/** Handlers of who runs the service. */
export const serviceHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getService),
  toHandler(context, getEntropy)
]
