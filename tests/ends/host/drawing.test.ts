import { ENDS, cleanUp, hostOf, openPage } from './one-page'
import { forBoth } from './bundle'

afterEach(cleanUp)

describe.each(ENDS)('drawing on %s', (platform) => {
  it('reads loops, conditions, blocks and mixed text', async () => {
    const { page } = await openPage(platform, 'Page({ data: { rows: [{ id: 1, name: "出生" }, { id: 2, name: "入学", off: true }], n: 2 } })', `
      <view wx:for="{{rows}}" wx:key="id" wx:for-index="at" class="row-{{at + 1}} {{item.off ? 'off' : ''}}">
        <text wx:if="{{item.off}}">停</text><text wx:elif="{{at === 0}}">先</text><text wx:else>后</text>
        <block><text>{{item.name}} of {{n}}</text></block>
      </view>
      <view wx:if="{{rows.length > 5 && nothing.at.all}}">many</view><view wx:else>few</view>`)
    expect(page.text()).toBe('先出生 of 2\n停入学 of 2\nfew')
    expect(page.byClass('off')).toHaveLength(1)
    expect(page.byClass('row-2')).toHaveLength(1)
  })

  it('asks the condition of a loop for every row', async () => {
    const { page } = await openPage(platform, 'Page({ data: { rows: [1, 2, 3] } })', '<view wx:for="{{rows}}" wx:key="*this" wx:if="{{item % 2}}">{{item}}</view>')
    expect(page.text()).toBe('1\n3')
  })

  it('gives a template only its data and the scripts of its own file', async () => {
    const script = platform === 'weapp' ? '<wxs module="xs" src="../utils.wxs"/>' : '<import-sjs name="xs" from="../utils.sjs"/>'
    const base = `${script}<template name="row"><view id="{{i.uid||i.sid}}" data-sid="{{i.sid}}">{{xs.b(i.t, 'none')}}{{outside}}</view></template><import src="./deeper"/>`
    const extension = platform === 'weapp' ? 'wxml' : 'axml'
    const host = hostOf(platform, {
      pages: { 'pages/a': { js: 'Page({ data: { outside: "!", cn: [{ sid: "_1", t: "一" }, { sid: "_2" }] } })', template: forBoth(`<import src="../base.${extension}"/><template is="{{'row'}}" wx:for="{{cn}}" wx:key="sid" data="{{i:item}}"/><template is="hidden"/>`)[platform] } },
      files: {
        [`base.${extension}`]: base.replace('./deeper', `./deeper.${extension}`).replace('../', './'), [`deeper.${extension}`]: '<template name="hidden"><view>deep</view></template>',
        'utils.wxs': 'module.exports = { b: function (a, b) { return a === undefined ? b : a } }', 'utils.sjs': 'export default { b: (a, b) => a === undefined ? b : a }'
      }
    })
    const page = await host.start()
    expect(page.text()).toBe('一\nnone')
    expect(page.byTag('view').map((node) => node.attrs.id)).toEqual(['_1', '_2'])
    // A file passes on what it defines, not what it imports itself.
    expect(host.errors.map(({ kind }) => kind)).toEqual(['missing-template'])
  })

  it('writes paths of setData without touching the rest, and calls back after drawing', async () => {
    const { host, page } = await openPage(platform, `Page({ data: { root: { cn: [{ v: 'a' }, { v: 'b' }] } }, go() { this.setData({ 'root.cn.[1].v': 'B', 'root.cn[2]': { v: 'c' }, made: [] , 'made[0].x': 1 }, () => console.log(this.data.root.cn.length)) } })`,
      '<view bindtap="go">go</view><view wx:for="{{root.cn}}" wx:key="v">{{item.v}}</view>')
    await page.tap('go')
    expect(page.text()).toBe('go\na\nB\nc')
    expect(host.logs.map(({ text }) => text)).toEqual(['3'])
    expect(host.setDatas).toEqual([{ route: 'pages/one/index', component: false, keys: ['root.cn.[1].v', 'root.cn[2]', 'made', 'made[0].x'], bytes: Buffer.byteLength(JSON.stringify({ 'root.cn.[1].v': 'B', 'root.cn[2]': { v: 'c' }, made: [], 'made[0].x': 1 })) }])
  })

  it('counts what the hosts limit', async () => {
    const { page } = await openPage(platform, 'Page({ data: { rows: [1, 2, 3] } })', '<view><view wx:for="{{rows}}" wx:key="*this"><text>a<text>b</text></text></view></view><view/>')
    expect(page.stats()).toEqual({ nodes: 11, depth: 4, maxChildren: 3 })
  })

  it('leaves out what is hidden', async () => {
    const { page } = await openPage(platform, 'Page({})', '<view hidden="{{true}}">one</view><view style="color:red; display:none">two</view><view>three</view>')
    expect(page.text()).toBe('three')
    expect(() => page.byText('one')).toThrow(/"one" is not on the screen. On the screen:\nthree/)
  })
})

describe('custom components keep their own data', () => {
  const wrapper = {
    weapp: `Component({ properties: { i: { type: Object, value: {} } }, attached() { getApp().wrapper = this; console.log('attached ' + this.data.i.sid) }, detached() { console.log('detached') }, methods: { eh(e) { console.log('component ' + e.currentTarget.dataset.sid) } } })`,
    alipay: `Component({ data: {}, didMount() { getApp().wrapper = this; console.log('attached ' + this.props.i.sid) }, didUnmount() { console.log('detached') }, deriveDataFromProps(next) { if (this.data.i !== undefined && this.props.i !== next.i) this.setData({ i: next.i }) }, methods: { eh(e) { console.log('component ' + e.currentTarget.dataset.sid) } } })`
  }

  it.each(ENDS)('on %s: attached, updated from inside, refreshed by the parent only when it sends something new, detached', async (platform) => {
    const host = hostOf(platform, {
      pages: { 'pages/a': {
        js: `Page({ data: { i: { sid: 'w1', t: 'first' }, other: 0, on: true }, inside() { getApp().wrapper.setData({ 'i.t': 'inside' }) }, other() { this.setData({ other: 1 }) }, again() { this.setData({ 'i.t': 'outside' }) }, off() { this.setData({ on: false }) } })`,
        template: forBoth('<custom-wrapper wx:if="{{on}}" i="{{i}}"/><view bindtap="inside">x1</view><view bindtap="other">x2</view><view bindtap="again">x3</view><view bindtap="off">x4</view><text>{{other}}</text>')[platform], json: { usingComponents: { 'custom-wrapper': '../custom-wrapper' } }
      } },
      components: { 'custom-wrapper': { js: wrapper[platform], json: { component: true }, template: forBoth('<view data-sid="{{i.sid}}" bindtap="eh">{{i.t}}</view>')[platform] } }
    })
    const page = await host.start()
    expect(page.has('first')).toBe(true)
    await page.tap('x1')
    await page.tap('x2')
    expect(page.text()).toMatch(/^inside\n/)
    await page.tap('x3')
    expect(page.text()).toMatch(/^outside\n/)
    await page.tap('outside')
    await page.tap('x4')
    expect(page.has('outside')).toBe(false)
    expect(host.logs.map(({ text }) => text)).toEqual(['attached w1', 'component w1', 'detached'])
    expect(host.setDatas.some(({ component }) => component)).toBe(true)
    expect(host.errors).toEqual([])
  })
})
