import { background } from './background/background'
import type { Background } from './background/types'
import { placeCall } from './call/call'
import type { PlaceCall } from './call/types'
import { camera } from './camera/camera'
import type { Camera } from './camera/types'
import { deviceKey } from './device-key/device-key'
import { documents } from './documents/documents'
import type { Documents } from './documents/types'
import { host } from './host/host'
import type { Host } from './host/types'
import { identity } from './identity/identity'
import type { Identity } from './identity/types'
import { lifecycle } from './lifecycle/lifecycle'
import type { Lifecycle } from './lifecycle/types'
import { localFiles } from './local-files/local-files'
import type { LocalFiles } from './local-files/types'
import { location } from './location/location'
import type { Location } from './location/types'
import { sendRequest } from './network/network'
import type { SendRequest } from './network/types'
import { notify } from './notify/notify'
import type { Notify } from './notify/types'
import { photos } from './photos/photos'
import type { Photos } from './photos/types'
import { pixels } from './pixels/pixels'
import type { Pixels } from './pixels/types'
import { randomBytes } from './random/random'
import type { RandomBytes } from './random/types'
import { scan } from './scan/scan'
import type { Scan } from './scan/types'
import { share } from './share/share'
import type { Share } from './share/types'
import { speech } from './speech/speech'
import type { Speech } from './speech/types'
import { storage } from './storage/storage'
import type { TextStorage } from './storage/types'
import { createVault, type Vault } from './vault/vault'

/** Everything that differs between the three ends, behind one typed face. */
export interface Platform {
  host: Host
  identity: Identity
  storage: TextStorage
  vault: Vault
  randomBytes: RandomBytes
  sendRequest: SendRequest
  photos: Photos
  camera: Camera
  background: Background
  localFiles: LocalFiles
  pixels: Pixels
  documents: Documents
  scan: Scan
  placeCall: PlaceCall
  share: Share
  speech: Speech
  notify: Notify
  location: Location
  lifecycle: Lifecycle
}

/** The end this build runs on. */
export const platform: Platform = {
  host,
  identity,
  storage,
  vault: createVault(storage, deviceKey, randomBytes),
  randomBytes,
  sendRequest,
  photos,
  camera,
  background,
  localFiles,
  pixels,
  documents,
  scan,
  placeCall,
  share,
  speech,
  notify,
  location,
  lifecycle
}
