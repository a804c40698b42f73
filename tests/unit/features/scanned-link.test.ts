import { scannedLink } from '@/features/catalogue/scanned-link'

describe('a scanned text', () => {
  it.each([
    ['https://one.example/h5/#/pages/guide/package/index?id=newborn&entry=hall-1', '/pages/guide/package/index?id=newborn&entry=hall-1'],
    ['  https://one.example/#/pages/guide/package/index?id=newborn  ', '/pages/guide/package/index?id=newborn'],
    ['pages/guide/package/index?id=newborn', '/pages/guide/package/index?id=newborn'],
    ['https://one.example/#/pages/guide/search/index?q=%E5%BC%80%E9%A5%AD%E5%BA%97', '/pages/guide/search/index?q=%E5%BC%80%E9%A5%AD%E5%BA%97'],
    ['https://one.example/#/pages/track/case/index?case=YJS3211832520260115000016', '/pages/track/case/index?case=YJS3211832520260115000016'],
    ['https://one.example/#/pages/around/hall/index', '/pages/around/hall/index'],
    ['https://one.example/#/pages/home/index', '/pages/home/index']
  ])('%s opens %s', (text, url) => {
    expect(scannedLink(text)).toBe(url)
  })

  it('loses an entry that is no plain word, and keeps the package', () => {
    expect(scannedLink('/pages/guide/package/index?id=newborn&entry=%3Cimg%20src%3D1%3E')).toBe('/pages/guide/package/index?id=newborn')
  })

  it.each([
    ['nothing', ''],
    ['a plain text', '您好'],
    ['another site', 'https://one.example/?next=newborn'],
    ['a script', 'javascript:alert(1)'],
    ['a screen only our pages lead to', 'https://one.example/#/pages/around/sign-in/index?next=https%3A%2F%2Fevil.example'],
    ['a draft', 'https://one.example/#/pages/apply/review/index?draft=abc'],
    ['a package without an id', '/pages/guide/package/index'],
    ['an id that is none', '/pages/guide/package/index?id=%2e%2e%2fadmin'],
    ['a badly encoded id', '/pages/guide/package/index?id=%E0%A4%A'],
    ['a name every object has', '/pages/constructor/index'],
    ['a very long text', `${'/'.repeat(100_000)}pages/`]
  ])('is not ours when it is %s', (_name, text) => {
    expect(scannedLink(text)).toBeUndefined()
  })
})
