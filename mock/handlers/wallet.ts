import type { RequestHandler } from 'msw'
import type { WalletKeep } from '@types-contract/contract'
import type { GovernmentContext } from '../context'
import { keepEntry, removeEntry, viewEntry, walletOf } from '../wallet'
import { done, ok } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { PersonalOperation } from '../wire/operation'
import { json, nothing } from '../wire/read-body'
import { walletKeepShape } from '../wire/request-shapes'

const getWallet: PersonalOperation<undefined> = {
  id: 'getWallet',
  method: 'get',
  path: '/me/wallet',
  access: 'signed-in',
  read: nothing,
  act: (call) => ok({ entries: walletOf(call).map((entry) => viewEntry(call, entry)) })
}

const keepInWallet: PersonalOperation<WalletKeep> = {
  id: 'keepInWallet',
  method: 'put',
  path: '/me/wallet/:entryId',
  access: 'signed-in',
  read: json(walletKeepShape),
  act: (call, wanted) => ok(viewEntry(call, keepEntry(call, call.params('entryId'), wanted)))
}

const removeFromWallet: PersonalOperation<undefined> = {
  id: 'removeFromWallet',
  method: 'delete',
  path: '/me/wallet/:entryId',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    removeEntry(call, call.params('entryId'))
    return done()
  }
}

/** Handlers of the material wallet. */
export const walletHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getWallet),
  toHandler(context, keepInWallet),
  toHandler(context, removeFromWallet)
]
