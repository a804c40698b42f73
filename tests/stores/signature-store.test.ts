import { Failure } from '@/shared/failures'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { beginNewborn } from '../support/newborn-draft'
import { openApp, type PhoneApp } from '../support/render-screen'

const catalogue = publishedCatalogue()
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench
let keys: string[]

beforeEach(async () => {
  government = startGovernment({ catalogue })
  app = await openApp()
  workbench = await beginNewborn(app)
  keys = []
  const { send } = app.stores.api.files
  app.stores.api.files.send = (file) => {
    keys.push(file.uploadId)
    return send(file)
  }
})
afterEach(() => government.stop())

const drawing = { dataUrl: 'data:image/png;base64,AA==' }

test('a drawn signature is kept on the phone, sent once, and travels by its file', async () => {
  const { signature, draft } = workbench
  await signature.draw(drawing)
  expect(signature.state).toBe('ready')
  expect(signature.signature).toMatchObject({ kind: 'drawn', fileId: expect.any(String) as string, signedAt: expect.any(String) as string })
  expect(signature.preview).toBe(draft.record.signature?.localId)
  await signature.send()
  expect(keys).toHaveLength(1)
})

test('a signature that did not arrive is sent again with the same key, not drawn again', async () => {
  const { signature } = workbench
  const { send } = app.stores.api.files
  app.stores.api.files.send = (file) => { keys.push(file.uploadId); return Promise.reject(new Failure('offline')) }
  await signature.draw(drawing)
  expect(signature.state).toBe('failed')
  expect(signature.signature.fileId).toBeUndefined()
  app.stores.api.files.send = send
  await signature.send()
  expect(signature.state).toBe('ready')
  expect(new Set(keys).size).toBe(1)
  expect(keys).toHaveLength(2)
})

test('an expired session keeps the drawing; a refused picture asks for a new one', async () => {
  const { signature } = workbench
  app.stores.api.files.send = () => Promise.reject(new Failure('session-expired'))
  await signature.draw(drawing)
  expect(signature.state).toBe('failed')
  app.stores.api.files.send = () => Promise.reject(new Failure('file-refused'))
  await signature.send()
  expect(signature.state).toBe('none')
})

test('a typed name takes the place of a drawing, whose picture is forgotten', async () => {
  const { signature, draft } = workbench
  await signature.draw(drawing)
  const localId = draft.record.signature?.localId ?? ''
  expect(app.phone.files.has(localId)).toBe(true)
  await signature.type('  华晓阳 ')
  expect(app.phone.files.has(localId)).toBe(false)
  expect(signature.signature).toMatchObject({ kind: 'typed', text: '华晓阳' })
  await signature.type('   ')
  expect(signature.state).toBe('none')
})

test('a kill after signing asks for nothing again', async () => {
  await workbench.signature.draw(drawing)
  await workbench.draft.keeper.flush()
  const again = await openApp({ texts: app.phone.texts, files: app.phone.files })
  const reopened = await again.stores.workbenches.of(workbench.draft.record.draftId)
  expect(reopened?.signature.state).toBe('ready')
  await reopened?.signature.loadPreview()
  expect(reopened?.signature.preview).toBeDefined()
})

test('throwing the draft away forgets the picture of the signature too', async () => {
  await workbench.signature.draw(drawing)
  await app.stores.workbenches.discard(workbench.draft.record.draftId)
  expect([...app.phone.files.keys()].filter((id) => id !== 'signature')).toEqual([])
  expect(app.stores.shelf.records).toEqual([])
})
