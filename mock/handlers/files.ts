import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { type ArrivedFile, takeIn } from '../file-intake'
import { opens } from '../file-tickets'
import { sha256 } from '../ids'
import { throwAway } from '../throw-away'
import { isInWallet } from '../wallet'
import { type Answer, done, ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { OpenOperation, PersonalOperation } from '../wire/operation'
import { nothing } from '../wire/read-body'

const uploadFile: PersonalOperation<ArrivedFile> = {
  id: 'uploadFile',
  method: 'post',
  path: '/files',
  access: 'signed-in',
  read: readUpload,
  fingerprint: (upload) => Promise.resolve(`${upload.sha256} ${upload.materialId ?? ''}`),
  act: (call, file) => ok(takeIn(call, file), 201)
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

async function readUpload(request: Request): Promise<ArrivedFile> {
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

/** Handlers of files. */
export const fileHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, uploadFile),
  toHandler(context, deleteFile),
  toHandler(context, getFileContent)
]
