/** Opens the phone's dialler; resolves when the person is back or refused. */
export type PlaceCall = (number: string) => Promise<void>
