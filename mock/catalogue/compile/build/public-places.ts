import type { Hall, Region } from '@types-contract/contract'
import type { Dictionaries } from './dictionaries'

/** Towns and streets, with their villages where they are known. */
export function buildRegions({ regions }: Dictionaries): Region[] {
  return regions.map(({ code, name, villages, 'code-to-verify': codeToVerify }) =>
    ({ code, name, ...(codeToVerify !== undefined && { codeToVerify }), villages }))
}

/** Halls with their windows; what nobody has confirmed is absent and named in `toVerify`. */
export function buildHalls({ halls }: Dictionaries): Hall[] {
  return Object.entries(halls).map(([id, hall]) => ({
    id,
    name: hall.name,
    level: hall.level,
    ...(hall.region !== undefined && { regionCode: hall.region }),
    ...(hall.address !== undefined && { address: hall.address }),
    ...(hall.phone !== undefined && { phone: hall.phone }),
    ...(hall.hours !== undefined && { hours: hall.hours }),
    ...(hall['to-verify'] && { toVerify: hall['to-verify'] }),
    windows: Object.entries(hall.windows).map(([windowId, { name, packages }]) =>
      ({ id: windowId, name, ...(packages && { packageIds: packages }) }))
  }))
}
