import { callInside, cleanUp, hostOf } from './one-page'
import { createMiniHost } from '../../support/mini-host/create-mini-host'
import { writeBundle } from './bundle'

afterEach(cleanUp)

const log = (...expressions: string[]) => `console.log(JSON.stringify([${expressions.join(', ')}]))`
const logged = (host: { logs: { text: string }[] }): unknown => JSON.parse(host.logs[0]?.text ?? 'null') as unknown
const text = (kilobytes: number) => `"${'x'.repeat(kilobytes * 1024)}"`

describe('storage on WeChat', () => {
  it('copies values in and out, and says nothing for a missing key', async () => {
    const { host } = await callInside('weapp', `const o = { a: [1] }; wx.setStorageSync('k', o); o.a.push(2); ${log('wx.getStorageSync("k")', 'wx.getStorageSync("none")', 'wx.getStorageInfoSync().keys')}`)
    expect(logged(host)).toEqual([{ a: [1] }, '', ['k']])
    expect((await callInside('weapp', `wx.getStorage({ key: 'none', success: done('ok'), fail: done('no') })`)).answer).toEqual({ failed: { errMsg: 'getStorage:fail data not found' } })
  })

  it('takes 1 MB a key and 10 MB in all', async () => {
    expect((await callInside('weapp', `wx.setStorage({ key: 'k', data: ${text(1024)}, success: done('ok'), fail: done('no') })`)).answer).toEqual({ failed: { errMsg: 'setStorage:fail entry size limit reached' } })
    const full = `for (let i = 0; i < 11; i++) { try { wx.setStorageSync('k' + i, ${text(1000)}) } catch (e) { console.log(i + e.message) } }`
    expect((await callInside('weapp', full)).host.logs.map((line) => line.text)).toEqual(['10setStorageSync:fail exceed storage max size 10Mb'])
  })

  it('encrypts asynchronously only, and apart from plain values', async () => {
    const call = `wx.setStorage({ key: 'k', data: 'secret', encrypt: true, success: () => wx.getStorage({ key: 'k', encrypt: true, success: (r) => wx.getStorage({ key: 'k', fail: () => done('ok')({ data: r.data, sync: wx.getStorageSync('k') }) }) }) })`
    const { host, answer } = await callInside('weapp', call)
    expect(answer).toEqual({ data: 'secret', sync: '' })
    expect(JSON.stringify([...host.storage])).not.toContain('secret')
    expect((await callInside('weapp', `wx.setStorage({ key: 'k', data: ${text(800)}, encrypt: true, success: done('ok'), fail: done('no') })`)).answer).toHaveProperty('failed')
  })
})

describe('storage on Alipay', () => {
  it('takes and gives one object, and null for a missing key', async () => {
    const { host } = await callInside('alipay', log('my.setStorageSync({ key: "k", data: { a: 1 } })', 'my.getStorageSync({ key: "k" })', 'my.getStorageSync({ key: "none" })', 'my.setStorageSync({ data: 1 })'))
    expect(logged(host)).toEqual([{ success: true }, { data: { a: 1 }, success: true }, { data: null, success: true }, { success: false, error: 2, errorMessage: 'key不能为空' }])
  })

  it('takes 200 KB a key', async () => {
    expect((await callInside('alipay', `my.setStorage({ key: 'k', data: ${text(200)}, success: done('ok'), fail: done('no') })`)).answer).toEqual({ failed: { error: 14, errorMessage: 'data长度超限' } })
  })
})

describe.each([['weapp', 'wx', { errMsg: expect.stringContaining('access:fail no such file') as string }], ['alipay', 'my', { error: 10022, errorMessage: expect.stringContaining('no such file') as string }]] as const)('files on %s', (platform, global, missing) => {
  const root = `${global}.env.USER_DATA_PATH`
  const fs = `${global}.getFileSystemManager()`

  it('keeps what is written under the user data path, and finds it again', async () => {
    const { answer } = await callInside(platform, `const fs = ${fs}; fs.mkdir({ dirPath: ${root} + '/pages', recursive: true, success: () => fs.writeFile({ filePath: ${root} + '/pages/a', data: 'aGk=', encoding: 'base64', success: () => fs.readFile({ filePath: ${root} + '/pages/a', encoding: 'utf8', success: (r) => fs.readdir({ dirPath: ${root} + '/pages', success: (l) => done('ok')({ data: r.data, files: l.files }) }) }) }) })`)
    expect(answer).toEqual({ data: 'hi', files: ['a'] })
  })

  it('refuses what is missing, what is outside, and a folder nobody made', async () => {
    expect((await callInside(platform, `${fs}.access({ path: ${root} + '/none', success: done('ok'), fail: done('no') })`)).answer).toEqual({ failed: missing })
    for (const path of [`'/etc/passwd'`, `${root} + '/nowhere/a'`]) {
      expect((await callInside(platform, `${fs}.writeFile({ filePath: ${path}, data: 'x', success: done('ok'), fail: done('no') })`)).answer).toHaveProperty('failed')
    }
  })

  it('is full when a test says so', async () => {
    const write = `${fs}.writeFile({ filePath: ${root} + '/a', data: 'four', success: done('ok'), fail: done('no') })`
    expect((await callInside(platform, write, { limits: { filesTotal: 3 } })).answer).toHaveProperty('failed')
    expect((await callInside(platform, write, { limits: { filesTotal: 4 } })).answer).not.toHaveProperty('failed')
  })

  it('gives a bundle its bytes as an ArrayBuffer of its own world', async () => {
    const { host } = await callInside(platform, `${fs}.writeFile({ filePath: ${root} + '/a', data: new Uint8Array([1, 2]).buffer, success: () => ${fs}.readFile({ filePath: ${root} + '/a', success: (r) => { console.log(r.data instanceof ArrayBuffer, new Uint8Array(r.data).length) } }) })`)
    expect(host.logs.map((line) => line.text)).toEqual(['true 2'])
  })
})

describe.each([['weapp', 'wx'], ['alipay', 'my']] as const)('a killed %s', (platform, global) => {
  it('leaves storage and kept files to the next start, loses temporary ones, and does nothing any more', async () => {
    const get = platform === 'weapp' ? 'wx.getStorageSync("n")' : 'my.getStorageSync({ key: "n" }).data'
    const set = platform === 'weapp' ? 'wx.setStorageSync("n", n)' : 'my.setStorageSync({ key: "n", data: n })'
    const js = `Page({ onLoad() { let n = Number(${get} || 0) + 1; ${set}; setInterval(() => { n += 100; ${set} }, 5)
      ${global}.chooseImage({ success: (r) => ${global}.getFileSystemManager().copyFile({ srcPath: r.tempFilePaths[0], destPath: ${global}.env.USER_DATA_PATH + '/kept' }) }) } })`
    const bundle = { pages: { 'pages/a': { js, template: '<view/>' } } }
    const host = hostOf(platform, bundle)
    await host.start()
    const { storage, files } = host.kill()
    const kept = Number(storage.get('n'))
    await new Promise((resolve) => { setTimeout(resolve, 30) })
    expect(storage.get('n')).toBe(kept)
    expect([...files.keys()]).toEqual([expect.stringMatching(/\/kept$/)])
    const next = createMiniHost({ dist: writeBundle(platform, bundle), platform, storage, files })
    await next.start()
    expect(Number(storage.get('n')) % 100).toBe((kept + 1) % 100)
    next.kill()
  })
})
