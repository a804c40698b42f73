import { compileWithWcc } from '../../support/wechat-compiler'
import { removeBundles, writeBundle } from './bundle'

afterEach(removeBundles)

const inOurWorld = process.platform === 'linux' && process.arch === 'x64'

/** Only Linux on x64 can run the compilers; elsewhere the function must say so. */
const expectErrors = (dist: string, files: string[]): void => {
  const result = compileWithWcc(dist)
  if (!inOurWorld) { expect(result).toEqual({ skipped: true, reason: expect.any(String) }); return }
  expect(result).toEqual({ skipped: false, files: 4, errors: files.map((file) => ({ file, message: expect.stringContaining(file) })) })
}

const bundle = (template: string, style: string) => writeBundle('weapp', {
  pages: { 'pages/a/index': { js: 'Page({})', template }, 'pages/b/index': { js: 'Page({})', template: '<view>{{ok}}</view>' } },
  files: { 'utils.wxs': 'module.exports = { a: function (n) { return n } }', 'app.wxss': '.a{color:red}', 'pages/a/index.wxss': style }
})

describe('WeChat\'s own compilers', () => {
  it('accept what is well formed', () => {
    expectErrors(bundle('<wxs module="xs" src="../../utils.wxs"/><view class="{{xs.a(1)}}" wx:for="{{rows}}" wx:key="id" bindtap="go">{{item.name}}</view>', '@import "../../app.wxss"; .b{width:10rpx}'), [])
  })

  it('refuse a script that is not there', () => {
    expectErrors(bundle('<wxs module="xs" src="./none.wxs"/><view/>', ''), ['pages/a/index.wxml'])
  })

  it('name every broken file', () => {
    expectErrors(bundle('<view wx:if="{{a +}}">x</view>', '@import "../../app.wxss"; .b{color:red'), ['pages/a/index.wxml', 'pages/a/index.wxss'])
  })
})
