import type { GovernmentContext } from './context'
import { randomId } from './ids'
import { MINUTE } from './time'

const VALID_FOR = 10 * MINUTE
/** A ticket that is about to end is not handed out again. */
const STILL_USEFUL = 5 * MINUTE

type TicketWorld = Pick<GovernmentContext, 'store' | 'clock'>

/** Gives a path with which the file can be looked at for some minutes. */
export function fileViewPath({ store, clock }: TicketWorld, fileId: string): string {
  const now = clock.personal()
  const known = store.get('tickets', fileId)
  const usable = known && known.validUntil - now > STILL_USEFUL
  const ticket = usable ? known : { ticket: randomId(32), validUntil: now + VALID_FOR }
  if (!usable) store.put('tickets', fileId, ticket)
  return `/api/v1/files/${fileId}/content?ticket=${ticket.ticket}`
}

/** Tells whether a ticket opens a file now. */
export function opens({ store, clock }: TicketWorld, fileId: string, ticket: string | undefined): boolean {
  const known = store.get('tickets', fileId)
  return ticket !== undefined && known?.ticket === ticket && known.validUntil > clock.personal()
}
