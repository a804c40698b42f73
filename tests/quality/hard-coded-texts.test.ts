import { chineseTexts } from './scan/chinese-texts'
import { sourceFiles } from './scan/source-files'

const FOLDERS = ['src/api', 'src/components', 'src/features', 'src/pages', 'src/shared', 'src/stores']

/** Taro reads the titles of pages at build time; how a date or a masked value is written is a format, not a sentence. */
const EXEMPT = /\.config\.ts$|^src\/shared\/(?:format|masking)[\w-]*\.ts$/

const files = sourceFiles(FOLDERS, (name) => /\.tsx?$/.test(name) && !EXEMPT.test(name))

const inView = (text: string) => chineseTexts({ name: 'planted.tsx', text })

describe('a text a person reads', () => {
  it.each([
    ['a literal', "const a = '提交'"],
    ['a template', 'const a = `${1} 件`'],
    ['the middle of a template', 'const a = `${1}和${2}`'],
    ['text between tags', 'const A = () => <View>提交</View>'],
    ['an attribute', 'const A = () => <Button label="提交" />'],
    ['a key', "const a = { '提交': 1 }"]
  ])('is found in %s', (_name, text) => {
    expect(inView(text)).toHaveLength(1)
  })

  it.each(['// 提交\nconst a = 1', '/** 依据: 行政许可法第32条 */\nconst a = 1', 'const a = /[一-龥]/', "const a = ['b', 'c'].join('，')", "const a = 'submit'", 'const A = () => <View>{/* 提交 */}</View>'])('is not what stands in %s', (text) => {
    expect(inView(text)).toEqual([])
  })

  it('stands in src/locales and nowhere else', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(chineseTexts)).toEqual([])
  })
})
