import { casesApi } from './cases'
import { catalogueApi } from './catalogue'
import { certificatesApi } from './certificates'
import type { Client } from './client'
import { draftsApi } from './drafts'
import { filesApi } from './files'
import { ratingsApi } from './ratings'
import { sessionsApi } from './sessions'
import { walletApi } from './wallet'

/** Every call to the government, by resource. */
export const createApi = (client: Client) => ({
  catalogue: catalogueApi(client),
  sessions: sessionsApi(client),
  certificates: certificatesApi(client),
  drafts: draftsApi(client),
  files: filesApi(client),
  cases: casesApi(client),
  ratings: ratingsApi(client),
  wallet: walletApi(client)
})

/** The calls, as the stores see them. */
export type Api = ReturnType<typeof createApi>
