import type { Upload, UploadPlan } from '@types-contract/contract'
import { MOST_FILE_BYTES } from '@/domain/files/look-into'
import { sha256HexNow } from '@/shared/sha256'
import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { refusedFile } from '../file-checks'
import { takeIn } from '../file-intake'
import { fileViewPath } from '../file-tickets'
import { randomId } from '../ids'
import type { RecordStore } from '../records/record-store'
import type { UploadRecord } from '../records/shapes'
import { DAY, toInstant } from '../time'
import { assemble, dropParts, keepPart } from '../upload-parts'
import { type Answer, done, ok, problemAnswer, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { PersonalOperation, SignedInCall } from '../wire/operation'
import { json, nothing } from '../wire/read-body'
import { type ArrivedPart, readPart } from '../wire/read-part'
import { uploadPlanShape } from '../wire/request-shapes'

const KEPT_DAYS = 7
const MOST_PART_BYTES = 512 * 1024
const UPLOAD_ID = /^[A-Za-z0-9-]{16,64}$/

/** The same id of another person is another upload. */
const keyOf = ({ person, params }: SignedInCall): string => {
  if (!UPLOAD_ID.test(params('uploadId'))) throw new Refusal('invalid', { message: '上传编号不对，请更新到最新版本后再试。' })
  return `${person.personId}:${params('uploadId')}`
}

/** What there is of an upload; one that has expired, or whose file was thrown away, is not there any more. */
function find(call: SignedInCall): UploadRecord | undefined {
  const { store, clock } = call.context
  const record = store.get('uploads', keyOf(call))
  if (!record) return undefined
  const gone = record.fileId === undefined ? record.expiresAt <= clock.personal() : !store.get('files', record.fileId)
  if (!gone) return record
  forget(store, keyOf(call), record)
  return undefined
}

function must(call: SignedInCall): UploadRecord {
  const record = find(call)
  if (!record) throw new Refusal('not-found', { message: '这次上传已过期，请重新开始。' })
  return record
}

function forget(store: RecordStore, key: string, record: UploadRecord): void {
  dropParts(store, key, record)
  store.remove('uploads', key)
}

/** Whoever never came back: their parts go when somebody else begins. */
function sweep({ context: { store, clock } }: SignedInCall): void {
  for (const { id, value } of store.list('uploads')) {
    if (value.expiresAt <= clock.personal()) forget(store, id, value)
  }
}

function shown({ context, params }: SignedInCall, { plan, received, expiresAt, fileId }: UploadRecord): Upload {
  const file = fileId === undefined ? undefined : context.store.get('files', fileId)
  return {
    uploadId: params('uploadId'), bytes: plan.bytes, received, mostPartBytes: MOST_PART_BYTES, expiresAt: toInstant(expiresAt),
    ...(file ? { receipt: { ...file.receipt, viewPath: fileViewPath(context, file.receipt.fileId) } } : {})
  }
}

const openUpload: PersonalOperation<UploadPlan> = {
  id: 'openUpload',
  method: 'put',
  path: '/uploads/:uploadId',
  access: 'signed-in',
  read: json(uploadPlanShape),
  act: (call, plan) => {
    const { store, clock } = call.context
    const known = find(call)
    if (known && (known.plan.sha256 !== plan.sha256 || known.plan.bytes !== plan.bytes)) {
      throw new Refusal('duplicate', { message: '同一个上传编号已用于另一个文件，请重新选择这个文件。' })
    }
    if (known) return ok(shown(call, known))
    if (plan.bytes === 0) throw refusedFile('empty-file')
    if (plan.bytes > MOST_FILE_BYTES) throw refusedFile('file-too-big')
    sweep(call)
    const record: UploadRecord = { ownerId: call.person.personId, plan, offsets: [], received: 0, expiresAt: clock.personal() + KEPT_DAYS * DAY }
    store.put('uploads', keyOf(call), record)
    return ok(shown(call, record))
  }
}

const abandonUpload: PersonalOperation<undefined> = {
  id: 'abandonUpload',
  method: 'delete',
  path: '/uploads/:uploadId',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const record = find(call)
    if (record) forget(call.context.store, keyOf(call), record)
    return done()
  }
}

const putUploadPart: PersonalOperation<ArrivedPart> = {
  id: 'putUploadPart',
  method: 'put',
  path: '/uploads/:uploadId/parts/:offset',
  access: 'signed-in',
  read: readPart,
  act: (call, part) => {
    const record = must(call)
    const offset = Number(call.params('offset'))
    if (!part.whole) throw new Refusal('invalid', { message: '这一部分在路上损坏了，请重传。' })
    if (part.bytes.length > MOST_PART_BYTES) throw new Refusal('invalid', { message: '这一部分太大，请分小一些再传。' })
    if (!(offset <= record.received)) throw new Refusal('conflict', { message: '前面还有没收到的部分，请从断开的地方接着传。' })
    if (offset < record.received || record.fileId !== undefined) return ok(shown(call, record))
    if (offset + part.bytes.length > record.plan.bytes) throw new Refusal('invalid', { message: '内容比说好的多，请重新上传。' })
    return ok(shown(call, keepPart(call.context.store, keyOf(call), record, part.bytes)))
  }
}

const completeUpload: PersonalOperation<undefined> = {
  id: 'completeUpload',
  method: 'post',
  path: '/uploads/:uploadId/complete',
  access: 'signed-in',
  read: nothing,
  act: (call) => {
    const record = must(call)
    const before = shown(call, record).receipt
    if (before) return ok(before, 201)
    if (record.received < record.plan.bytes) throw new Refusal('conflict', { message: '文件还没有传完，请接着传。' })
    return finish(call, record)
  }
}

/** What is refused is thrown away, so it is answered and not thrown: throwing would undo that. */
function finish(call: SignedInCall, record: UploadRecord): Answer {
  const { store } = call.context
  try {
    const bytes = assemble(store, keyOf(call), record)
    if (sha256HexNow(bytes) !== record.plan.sha256) throw new Refusal('conflict', { message: '收到的和手机里的不一样，请重新上传。' })
    const receipt = takeIn(call, { ...record.plan, bytes })
    dropParts(store, keyOf(call), record)
    store.put('uploads', keyOf(call), { ...record, offsets: [], fileId: receipt.fileId })
    return ok(receipt, 201)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    forget(store, keyOf(call), record)
    return problemAnswer(error, randomId(12))
  }
}

/** Handlers of files that come in parts. */
export const uploadHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, openUpload),
  toHandler(context, abandonUpload),
  toHandler(context, putUploadPart),
  toHandler(context, completeUpload)
]
