// One NutUI component's styles come with the component (babel-plugin-import), never the whole sheet.
const nutui = ['import', {
  libraryName: '@nutui/nutui-react-taro',
  libraryDirectory: 'dist/es/packages',
  style: 'css',
  camel2DashComponentName: false,
  customName: (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`
}, 'nutui-react']

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, include: ['@babel/plugin-transform-optional-catch-binding'] }]],
  plugins: [nutui]
}
