import type { HostFetch } from '../../support/mini-host/types'
import { callInside, cleanUp, openPage } from './one-page'

afterEach(cleanUp)

const answers = (status: number, body: string, headers: Record<string, string> = {}): HostFetch => async () => new Response(body, { status, headers })
const URL = 'https://government.test/api/v1/cases'
const request = (options: string) => `api.request({ url: "${URL}", ${options}, success: done('ok'), fail: done('no') })`

describe('wx.request', () => {
  it('answers every status through success, with header names as servers write them', async () => {
    const { host, answer } = await callInside('weapp', request('method: "POST", data: { a: 1 }, header: { "X-Key": 7 }'), { fetch: answers(422, '{"b":2}', { 'x-request-id': 'r1' }) })
    expect(answer).toEqual(expect.objectContaining({ statusCode: 422, data: { b: 2 }, errMsg: 'request:ok' }))
    expect(answer).toHaveProperty(['header', 'X-Request-Id'], 'r1')
    expect(host.requests).toEqual([{ api: 'request', method: 'POST', url: URL, headers: { 'X-Key': '7', 'content-type': 'application/json' }, body: '{"a":1}', status: 422, state: 'answered' }])
  })

  it('hands text over as text, and broken JSON as it came', async () => {
    expect((await callInside('weapp', request('dataType: "text"'), { fetch: answers(200, '{"b":2}') })).answer).toHaveProperty('data', '{"b":2}')
    expect((await callInside('weapp', request('data: { q: "生 孩子" }'), { fetch: answers(200, '{oops') })).answer).toHaveProperty('data', '{oops')
  })

  it('knows no PATCH', async () => {
    expect((await callInside('weapp', request('method: "PATCH"'))).answer).toEqual({ failed: { errMsg: 'request:fail invalid method "PATCH"' } })
  })

  it('puts the data of a GET into the address', async () => {
    const { host } = await callInside('weapp', request('data: { q: "生 孩子" }'), { fetch: answers(200, '[]') })
    expect(host.requests[0]?.url).toBe(`${URL}?q=%E7%94%9F%20%E5%AD%A9%E5%AD%90`)
  })
})

describe('my.request', () => {
  it('fails with error 19 from status 400 on, and carries the answer along', async () => {
    const { answer } = await callInside('alipay', request('headers: { a: "b" }'), { fetch: answers(409, '{"code":"conflict"}', { 'X-Request-Id': 'r2' }) })
    expect(answer).toEqual({ failed: expect.objectContaining({ error: 19, status: 409, data: { code: 'conflict' } }) })
    expect(answer).toHaveProperty(['failed', 'headers', 'x-request-id'], 'r2')
  })

  it('answers with status and headers, and cannot read broken JSON', async () => {
    expect((await callInside('alipay', request('method: "PUT"'), { fetch: answers(200, '{"a":1}') })).answer).toEqual(expect.objectContaining({ status: 200, data: { a: 1 } }))
    expect((await callInside('alipay', request('method: "GET"'), { fetch: answers(200, '{oops') })).answer).toEqual({ failed: expect.objectContaining({ error: 14 }) })
    expect((await callInside('alipay', request('method: "HEAD"'))).answer).toEqual({ failed: expect.objectContaining({ error: 2 }) })
  })
})

describe.each([
  ['weapp', { errMsg: 'request:fail timeout', errno: 5 }, 'request:fail abort', 'request:fail line is down'],
  ['alipay', { error: 13, errorMessage: '请求超时' }, 9, 12]
] as const)('a request on %s that does not come through', (platform, timedOut, aborted, failed) => {
  const never: HostFetch = () => new Promise(() => undefined)

  it('times out, is aborted, or fails, each in this end\'s words', async () => {
    expect((await callInside(platform, request('timeout: 10'), { fetch: never })).answer).toEqual({ failed: timedOut })
    const stopped = await callInside(platform, `const task = ${request('timeout: 5000')}; setTimeout(() => task.abort(), 5)`, { fetch: never })
    expect(Object.values((stopped.answer as { failed: object }).failed)).toContain(aborted)
    expect(stopped.host.requests[0]?.state).toBe('aborted')
    const down = await callInside(platform, request('timeout: 50'), { fetch: () => Promise.reject(new Error('line is down')) })
    expect(Object.values((down.answer as { failed: object }).failed)).toContain(failed)
  })

  it('fails at once without a network, and listeners hear of it', async () => {
    const { host, page } = await openPage(platform, `Page({ onLoad() { api.onNetworkStatusChange((s) => this.setData({ s: s.isConnected })) }, go() { api.request({ url: "${URL}", fail: () => this.setData({ f: 1 }) }) } })`, '<view bindtap="go">go</view><text wx:if="{{s === false}}">offline</text><text wx:if="{{f}}">failed</text>')
    await host.setNetwork('none')
    await page.tap('go')
    expect(page.text()).toBe('go\nofflinefailed')
  })
})

describe.each(['weapp', 'alipay'] as const)('uploads on %s', (platform) => {
  const upload = (path: string) => `api.uploadFile({ url: "${URL}", filePath: ${path}, name: 'file', fileName: 'file', fileType: 'image', formData: { page: 1 }, header: { 'content-type': 'x' }, success: done('ok'), fail: done('no') }).onProgressUpdate((p) => console.log(p.progress))`

  it('sends the bytes of the file as real multipart, and tells the progress', async () => {
    const seen: unknown[] = []
    const { host, answer } = await callInside(platform, `api.chooseImage({ count: 1, success: (r) => { ${upload('r.tempFilePaths[0]')} } })`, {
      fetch: async (url, init) => {
        const form = await new Request(url, init).formData()
        const file = form.get('file')
        seen.push(form.get('page'), file instanceof Blob ? [...new Uint8Array(await file.arrayBuffer())].slice(0, 3) : file)
        return new Response('{"id":"f1"}', { status: 201 })
      }
    })
    expect(seen).toEqual(['1', [0xff, 0xd8, 0xff]])
    expect(answer).toEqual(expect.objectContaining({ data: '{"id":"f1"}', statusCode: platform === 'weapp' ? 201 : '201' }))
    expect(host.logs.map(({ text }) => text)).toEqual(['50', '100'])
    expect(host.requests[0]).toEqual(expect.objectContaining({ api: 'uploadFile', method: 'POST', headers: {}, status: 201 }))
  })

  it('fails when the file is not there', async () => {
    expect((await callInside(platform, upload('"wxfile://none"'))).answer).toEqual({ failed: expect.objectContaining(platform === 'weapp' ? { errMsg: 'uploadFile:fail file not found' } : { error: 11 }) })
  })

  it('downloads into a file', async () => {
    const { host, answer } = await callInside(platform, `api.downloadFile({ url: "${URL}", success: done('ok'), fail: done('no') })`, { fetch: answers(200, 'PDF') })
    const path = (answer as { tempFilePath: string }).tempFilePath
    expect(Buffer.from(host.files.get(path) ?? []).toString()).toBe('PDF')
  })
})
