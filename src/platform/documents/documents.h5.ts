import { addressOfBlob, releaseBlob } from '../blobs/blobs.h5'
import type { Documents } from './types'

/** Long enough for any browser to have begun the download. */
const RELEASE_AFTER_MS = 60_000

/** H5: a download; the browser shows or keeps it. */
export const documents: Documents = {
  openPdf: (name, bytes) => {
    const address = addressOfBlob(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${name}.pdf`
    link.hidden = true
    document.body.appendChild(link)
    link.click()
    link.remove()
    window.setTimeout(() => releaseBlob(address), RELEASE_AFTER_MS)
    return Promise.resolve('opened')
  }
}
