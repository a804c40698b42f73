import { ENDS, cleanUp, openPage } from './one-page'

afterEach(cleanUp)

const run = async (platform: 'weapp' | 'alipay', code: string, options = {}) => {
  const { host } = await openPage(platform, `Page({ onLoad() { ${code} } })`, '<view/>', options)
  expect(host.errors).toEqual([])
  return host.logs.map(({ text }) => text)
}
const types = (...names: string[]) => names.map((name) => `console.log('${name} ' + typeof ${name})`).join(';')
const BROWSER = ['window', 'document', 'fetch', 'XMLHttpRequest', 'FormData', 'Blob', 'AbortController', 'TextEncoder', 'URL', 'URLSearchParams', 'queueMicrotask', 'structuredClone', 'btoa', 'crypto', 'process', 'performance', 'MessageChannel', 'Intl', 'WebAssembly', 'localStorage', 'Buffer']

describe.each(ENDS)('the world of a bundle on %s', (platform) => {
  it('has nothing of a browser and nothing of Node', async () => {
    expect(await run(platform, types(...BROWSER))).toEqual(BROWSER.map((name) => `${name} undefined`))
  })

  it('compiles no code at run time', async () => {
    const attempts = ['eval("1")', 'new Function("return 1")()', 'Function("return this")()'].map((code) => `try { ${code}; console.log('ran') } catch (e) { console.log(e.name) }`)
    expect(await run(platform, attempts.join(';'))).toEqual(['EvalError', 'EvalError', 'EvalError'])
  })

  it('has numbers for timers and its own clock when a test winds one', async () => {
    expect(await run(platform, 'console.log(typeof setTimeout(() => 0, 1), Date.now(), new Date().toISOString(), new Date(0).getTime(), new Date() instanceof Date)', { now: () => 1_795_000_000_000 }))
      .toEqual(['number 1795000000000 2026-11-18T11:06:40.000Z 0 true'])
  })

  it('receives objects of its own world', async () => {
    expect(await run(platform, 'api.getSystemInfo({ success: (i) => console.log(i instanceof Object, i.safeArea.constructor === Object) }); api.getSystemInfo({}).then(() => console.log("promised"))')).toEqual(['true true', 'promised'])
  })

  it('loses what old phones lack when asked', async () => {
    const code = 'console.log(typeof Object.fromEntries, typeof [].at, typeof "".replaceAll, typeof Promise.allSettled)'
    expect([await run(platform, code), await run(platform, code, { phone: 'old' })]).toEqual([['function function function function'], ['function undefined undefined undefined']])
  })
})

it('Alipay lacks what cannot be added later', async () => {
  const names = ['BigInt', 'Atomics', 'WeakRef']
  expect(await run('alipay', types(...names))).toEqual(names.map((name) => `${name} undefined`))
  expect(await run('alipay', 'console.log(navigator.swuserAgent.includes("Alipay"), typeof my.getRandomValues)')).toEqual(['true undefined'])
  expect(await run('weapp', 'console.log(typeof navigator); wx.getRandomValues({ length: 8, success: (r) => console.log(new Uint8Array(r.randomValues).length) })')).toEqual(['undefined', '8'])
})
