import type { FileReceipt, Upload, UploadPlan } from '@types-contract/contract'
import { asFailure, isPassing, type Failure } from '@/shared/failures'
import type { StopSignal } from '@/shared/stop-signal'
import { waitBefore, type Sleep } from './retry'
import { afterCut, afterPart, firstPace } from './upload-pace'
import type { UploadsApi } from './uploads'

/** One file on its way, with everything that was decided before the first send. */
export interface Sending {
  uploadId: string
  plan: UploadPlan
  bytes: Uint8Array
  signal?: StopSignal
  /** 0 to 1, of what the server has confirmed. */
  onProgress?(share: number): void
}

/** Tries in a row that brought nothing, before the person is told. */
const MOST_IN_VAIN = 4
/** Beginnings anew: the upload expired, or what came was not what was sent. */
const MOST_RESTARTS = 2

interface Course { pace: ReturnType<typeof firstPace>, inVain: number, restarts: number, asText: boolean }

/** Whether going on can help, and what to do otherwise from now on; undefined gives up. */
const goOn = (course: Course, failure: Failure): Course | undefined => {
  const next = { ...course, pace: afterCut(course.pace), inVain: course.inVain + 1 }
  if (failure.kind === 'conflict' || failure.kind === 'not-found') {
    return course.restarts < MOST_RESTARTS ? { ...next, restarts: course.restarts + 1 } : undefined
  }
  if (failure.kind === 'invalid') return course.asText ? undefined : { ...next, asText: true }
  return isPassing(failure) && next.inVain < MOST_IN_VAIN ? next : undefined
}

/**
 * Sends a file in parts until its receipt is there: from where the server says it is, in parts as
 * large as the line bears, again after every cut as long as something comes through.
 */
export const sendInParts = async (api: UploadsApi, sending: Sending, pause: Sleep): Promise<FileReceipt> => {
  const { uploadId, plan, bytes, signal, onProgress } = sending
  let course: Course = { pace: firstPace(), inVain: 0, restarts: 0, asText: false }

  const sendPart = async (upload: Upload): Promise<Upload> => {
    const part = bytes.subarray(upload.received, upload.received + Math.min(course.pace.size, upload.mostPartBytes))
    const now = await api.part(uploadId, upload.received, part, course.asText, signal)
    if (now.received > upload.received) course = { ...course, inVain: 0, pace: afterPart(course.pace, part.length) }
    onProgress?.(now.received / bytes.length)
    return now
  }

  const attempt = async (): Promise<FileReceipt> => {
    let upload = await api.open(uploadId, plan, signal)
    onProgress?.(upload.received / bytes.length)
    while (!upload.receipt && upload.received < bytes.length) upload = await sendPart(upload)
    return upload.receipt ?? api.complete(uploadId, signal)
  }

  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      const failure = asFailure(error)
      const next = goOn(course, failure)
      if (!next) throw failure
      course = next
      await pause(waitBefore(failure, course.inVain - 1))
    }
  }
}
