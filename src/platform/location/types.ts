/** Shows a place on the host's map. */
export interface Location {
  supported: boolean
  open(place: { latitude: number, longitude: number, name: string, address: string }): Promise<void>
}
