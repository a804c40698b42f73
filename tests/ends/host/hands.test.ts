import { ENDS, cleanUp, openPage } from './one-page'

afterEach(cleanUp)

const LOGGER = 'Page({ data: {}, log(e) { console.log(e.type + " " + (e.currentTarget.dataset.sid || "-") + " " + JSON.stringify(e.detail.value)) } })'
const lines = (host: { logs: { text: string }[] }) => host.logs.map(({ text }) => text)

describe.each(ENDS)('a person\'s hands on %s', (platform) => {
  it('a tap climbs as bound, a catch ends it, and it carries the listener\'s number', async () => {
    const { host, page } = await openPage(platform, LOGGER, '<view data-sid="outer" bindtap="log"><view data-sid="middle" catchtap="log"><view data-sid="inner" bindtap="log"><text>press</text></view></view></view>')
    await page.tap('press')
    expect(lines(host)).toEqual(['tap inner undefined', 'tap middle undefined'])
  })

  it('the touched element is told beside the listening one, in this end\'s way', async () => {
    const js = `Page({ log(e) { console.log(e.target.dataset.sid + '|' + (e.target.targetDataset ? e.target.targetDataset.sid : '') + '|' + e.currentTarget.dataset.sid) } })`
    const { host, page } = await openPage(platform, js, '<view data-sid="outer" bindtap="log"><view data-sid="inner">press</view></view>')
    await page.tap('press')
    expect(lines(host)).toEqual([platform === 'weapp' ? 'inner||outer' : 'outer|inner|outer'])
  })

  it('a disabled button does nothing', async () => {
    const { host, page } = await openPage(platform, LOGGER, '<view bindtap="log"><button disabled="{{true}}" bindtap="log">交</button><button disabled="{{false}}" data-sid="b" bindtap="log">递</button></view>')
    await page.tap('交')
    expect(lines(host)).toEqual([])
    await page.tap('递')
    expect(lines(host)).toEqual(['tap b undefined', 'tap - undefined'])
  })

  it('radios, checkboxes and switches tell their groups what is chosen', async () => {
    const { host, page } = await openPage(platform, LOGGER, `<radio-group data-sid="r" bindchange="log"><label><radio value="a"/>甲</label><label><radio value="b" checked="{{true}}"/>乙</label></radio-group>
      <checkbox-group data-sid="c" bindchange="log"><label><checkbox value="x"/>丙</label><label><checkbox value="y"/>丁</label></checkbox-group><switch data-sid="s" aria-label="长辈版" bindchange="log"/>`)
    await page.tap('甲')
    await page.tap('丙')
    await page.tap('丁')
    await page.tap('丙')
    await page.tap('长辈版')
    expect(lines(host)).toEqual(['change r "a"', 'change c ["x"]', 'change c ["x","y"]', 'change c ["y"]', 'change s true'])
    expect(page.controls().map(({ role, name, checked }) => [role, name, checked])).toEqual([
      ['radio', '甲', true], ['radio', '乙', false], ['checkbox', '丙', false], ['checkbox', '丁', true], ['switch', '长辈版', true]
    ])
  })

  it('pickers tell positions, as text on WeChat and as numbers on Alipay', async () => {
    const { host, page } = await openPage(platform, 'Page({ data: { range: [{ n: "句容" }, { n: "丹阳" }] }, log(e) { console.log(JSON.stringify(e.detail.value)) } })',
      '<picker aria-label="地区" mode="selector" range="{{range}}" range-key="n" bindchange="log"><view>选</view></picker><picker aria-label="日期" mode="date" bindchange="log"/>')
    await page.pick('地区', '丹阳')
    await page.pick('日期', '2026-11-23')
    await expect(page.pick('地区', '镇江')).rejects.toThrow('there is: 句容, 丹阳')
    expect(lines(host)).toEqual([platform === 'weapp' ? '"1"' : '1', '"2026-11-23"'])
  })

  it('typing focuses, is cut at maxlength, and leaves the field when something else is tapped', async () => {
    const { host, page } = await openPage(platform, LOGGER, '<input data-sid="i" aria-label="姓名" maxlength="{{3}}" bindfocus="log" bindinput="log" bindblur="log"/><view data-sid="v" bindtap="log">next</view>')
    await page.input('姓名', '张三李四')
    await page.input('姓名', '张')
    await page.tap('next')
    expect(lines(host)).toEqual(['focus i ""', 'input i "张三李"', 'input i "张"', 'blur i "张"', 'tap v undefined'])
    expect(page.byLabel('姓名').attrs.value).toBe('张')
  })

  it('a field shows what was typed until the page gives it something else', async () => {
    const js = `Page({ data: { v: 'a' }, typed(e) { if (e.detail.value === 'abc') this.setData({ v: 'a' }); if (e.detail.value === 'x') this.setData({ v: 'y' }); return e.detail.value === '1234' ? '12 34' : undefined } })`
    const { page } = await openPage(platform, js, '<input aria-label="f" value="{{v}}" bindinput="typed"/>')
    await page.input('f', 'abc')
    expect(page.byLabel('f').attrs.value).toBe('abc')
    await page.input('f', '1234')
    expect(page.byLabel('f').attrs.value).toBe('12 34')
    await page.input('f', 'x')
    expect(page.byLabel('f').attrs.value).toBe('y')
  })

  it('a form collects its named fields when its button is tapped', async () => {
    const { host, page } = await openPage(platform, LOGGER, '<form data-sid="f" bindsubmit="log"><input name="who" aria-label="who"/><switch name="on" checked="{{true}}"/><button form-type="submit">send</button></form>')
    await page.input('who', '李')
    await page.tap('send')
    expect(lines(host)).toEqual(['submit f {"who":"李","on":true}'])
  })

  it('a picker is also found by what stands in it', async () => {
    const { host, page } = await openPage(platform, 'Page({ log(e) { console.log(e.detail.value) } })', '<picker mode="time" bindchange="log"><view aria-label="时间，未选">未选</view></picker>')
    await page.pick('时间，未选', '09:30')
    expect(lines(host)).toEqual(['09:30'])
  })

  it('a stroke is where the finger goes down, where it moves and where it leaves', async () => {
    const js = 'Page({ log(e) { const at = (e.touches[0] || e.changedTouches[0]); console.log(e.type.toLowerCase(), e.touches.length, at.x, at.y) } })'
    const { host, page } = await openPage(platform, js, `<canvas id="pad" ${platform === 'weapp' ? 'bindtouchstart="log" bindtouchmove="log" bindtouchend="log"' : 'onTouchStart="log" onTouchMove="log" onTouchEnd="log"'}/>`)
    await page.draw(page.byTag('canvas')[0] ?? page.tree(), [{ x: 1, y: 2 }, { x: 3, y: 4 }])
    expect(lines(host)).toEqual(['touchstart 1 1 2', 'touchmove 1 3 4', 'touchend 0 3 4'])
  })

  it('typing key by key is one event a key', async () => {
    const { host, page } = await openPage(platform, LOGGER, '<textarea aria-label="t" bindinput="log"/>')
    await page.type('t', '你好')
    expect(lines(host)).toEqual(['input - "你"', 'input - "你好"'])
  })

  it('refuses what a person could not do', async () => {
    const { page } = await openPage(platform, 'Page({ data: { on: true }, off() { this.setData({ on: false }) } })', '<input aria-label="f" disabled="{{true}}"/><view wx:if="{{on}}" data-sid="1" bindtap="off">go</view><view>再来</view><view>再来</view>')
    const node = page.byText('go')
    await expect(page.input('f', 'x')).rejects.toThrow('disabled')
    await expect(page.tap('再来')).rejects.toThrow(/2 times/)
    await page.tap(node)
    await expect(page.tap(node)).rejects.toThrow(/not on the screen any more/)
  })

  it('prefers the control named exactly as asked', async () => {
    const role = platform === 'weapp' ? 'aria-role' : 'role'
    const { host, page } = await openPage(platform, LOGGER, `<view ${role}="button" data-sid="row" bindtap="log"><view>提交</view><view>都齐了</view></view><view ${role}="button" data-sid="main" bindtap="log">提交</view>`)
    await page.tap('提交')
    await page.tap('都齐了')
    expect(lines(host)).toEqual(['tap main undefined', 'tap row undefined'])
  })

  it('tells what a screen reader would hear', async () => {
    const role = platform === 'weapp' ? 'aria-role' : 'role'
    const { page } = await openPage(platform, 'Page({ f() {} })', `<view ${role}="button" aria-label="关闭" bindtap="f">x</view><input placeholder="请输入"/><label for="n">姓名</label><input id="n"/><button><text aria-hidden="{{true}}">→</text>下一步</button><view bindtap="f">裸</view>`)
    expect(page.controls().map(({ role: said, name }) => `${said}:${name}`)).toEqual(['button:关闭', 'textbox:', 'textbox:姓名', 'button:下一步', 'none:裸'])
    expect(page.byLabel('姓名').tag).toBe('input')
  })
})
