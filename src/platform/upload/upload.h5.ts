import { blobAt } from '../blobs/blobs.h5'
import { NetworkFailure } from '../network/types'
import type { UploadFile, UploadRequest } from './types'

const formOf = (request: UploadRequest): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(request.fields)) form.append(name, value)
  form.append('file', blobAt(request.path), request.fileName)
  return form
}

/** H5: XMLHttpRequest, because fetch tells no upload progress. */
export const uploadFile: UploadFile = async (request) => {
  const form = formOf(request)
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open('POST', request.url)
    xhr.timeout = request.timeoutMs
    for (const [name, value] of Object.entries(request.headers)) xhr.setRequestHeader(name, value)
    xhr.upload.onprogress = (event) => { if (event.total > 0) request.onProgress?.(event.loaded / event.total) }
    xhr.onload = () => resolve({ status: xhr.status, body: xhr.responseText })
    xhr.onerror = () => reject(new NetworkFailure('unreachable'))
    xhr.ontimeout = () => reject(new NetworkFailure('timeout'))
    xhr.onabort = () => reject(new NetworkFailure('aborted'))
    request.onStarted?.(() => xhr.abort())
    xhr.send(form)
  })
}
