import type { PlaceCall } from './types'

/** H5: a tel: address. */
export const placeCall: PlaceCall = async (number) => { window.location.href = `tel:${number}` }
