import type { FileReceipt } from '@types-contract/contract'
import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { lookInto } from '../file-checks'
import { fileViewPath, opens } from '../file-tickets'
import { randomId, sha256 } from '../ids'
import { throwAway } from '../throw-away'
import { toInstant } from '../time'
import { isInWallet } from '../wallet'
import { type Answer, done, ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { OpenOperation, PersonalOperation, SignedInCall } from '../wire/operation'
import { nothing } from '../wire/read-body'

interface Upload {
  name: string
  bytes: Uint8Array
  sha256: string
  materialId?: string
}

const uploadFile: PersonalOperation<Upload> = {
  id: 'uploadFile',
  method: 'post',
  path: '/files',
  access: 'signed-in',
  read: readUpload,
  fingerprint: (upload) => Promise.resolve(`${upload.sha256} ${upload.materialId ?? ''}`),
  act: receive
}

const deleteFile: PersonalOperation<undefined> = {
  id: 'deleteFile',
  method: 'delete',
  path: '/files/:fileId',
  access: 'signed-in',
  read: nothing,
  act: ({ context: { store }, person, params }) => {
    const fileId = params('fileId')
    const file = store.get('files', fileId)
    if (!file || file.ownerId !== person.personId) throw new Refusal('not-found', { message: '没有找到这个文件。' })
    if (file.caseNumber !== undefined) throw new Refusal('conflict', { message: '这个文件已随申请提交，不能删除。' })
    if (isInWallet({ store }, fileId)) throw new Refusal('conflict', { message: '这一页存在您的材料夹里，请到材料夹里删除。' })
    throwAway(store, fileId)
    return done()
  }
}

const getFileContent: OpenOperation<undefined> = {
  id: 'getFileContent',
  method: 'get',
  path: '/files/:fileId/content',
  access: 'everyone',
  read: nothing,
  act: ({ context, params, query }): Answer => {
    const fileId = params('fileId')
    const file = context.store.get('files', fileId)
    const bytes = context.store.getBytes(fileId)
    if (!file || !bytes || !opens(context, fileId, query('ticket'))) {
      throw new Refusal('not-found', { message: '查看链接已失效，请返回后重新打开。' })
    }
    return { kind: 'bytes', bytes, mediaType: file.receipt.mediaType }
  }
}

async function readUpload(request: Request): Promise<Upload> {
  const form = await request.formData().catch(() => undefined)
  const file = form?.get('file')
  if (!file || typeof file === 'string') throw new Refusal('invalid', { message: '没有收到文件，请重新上传。' })
  const materialId = form?.get('materialId')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return {
    name: file.name,
    bytes,
    sha256: await sha256(bytes),
    materialId: typeof materialId === 'string' ? materialId : undefined
  }
}

function receive({ context, person, now }: SignedInCall, upload: Upload): Answer {
  const finding = lookInto(upload.bytes)
  if ('refused' in finding) throw new Refusal('file-refused', { message: finding.refused })
  const fileId = `file-${randomId(20)}`
  const receipt: Omit<FileReceipt, 'viewPath'> = {
    fileId,
    name: upload.name,
    mediaType: finding.mediaType,
    bytes: upload.bytes.length,
    sha256: upload.sha256,
    receivedAt: toInstant(now)
  }
  context.store.put('files', fileId, { ownerId: person.personId, receipt, materialId: upload.materialId })
  context.store.putBytes(fileId, upload.bytes)
  return ok({ ...receipt, viewPath: fileViewPath(context, fileId) }, 201)
}

/** Handlers of files. */
export const fileHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, uploadFile),
  toHandler(context, deleteFile),
  toHandler(context, getFileContent)
]
