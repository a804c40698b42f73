import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { development } from './dev'
import { alipay } from './platform-alipay'
import { h5 } from './platform-h5'
import { weapp } from './platform-weapp'
import { production } from './prod'

const root = path.resolve(__dirname, '..')

/** NutUI is drawn for a width of 375, and so are our screens: nothing is rescaled. */
const DESIGN_WIDTH = 375

/**
 * Values the build writes into the source. Every `process.env.X` in src must be
 * listed here: one that stays throws when a mini-program page loads.
 */
const constants = () => ({
  API_BASE: JSON.stringify(process.env.API_BASE ?? defaultApiBase()),
  APP_VERSION: JSON.stringify(process.env.npm_package_version ?? '0.0.0')
})

/** The H5 talks to the server it came from; the mini-programs to the stand-alone one in the devtools. */
const defaultApiBase = () => (process.env.TARO_ENV === 'h5' ? '' : 'http://127.0.0.1:8080')

export default defineConfig<'webpack5'>(async (merge, { mode }) => {
  const base = {
    projectName: 'jurong-one-thing',
    date: '2026-11-24',
    designWidth: DESIGN_WIDTH,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`,
    plugins: ['@tarojs/plugin-html', path.join(__dirname, 'taro-aria.js')],
    defineConstants: constants(),
    alias: {
      '@': path.join(root, 'src'),
      '@types-contract': path.join(root, 'types'),
      'lodash.kebabcase': path.join(root, 'config/stand-ins/kebab-case.js')
    },
    framework: 'react' as const,
    compiler: { type: 'webpack5' as const, prebundle: { enable: false } },
    cache: { enable: false },
    sass: { data: '@use "@nutui/nutui-react-taro/dist/styles/variables.scss" as *;' },
    // Without these two, private fields of dependencies become a syntax error on H5.
    terser: { enable: true, config: { output: { quote_keys: false, keep_quoted_props: false, comments: false } } },
    mini: process.env.TARO_ENV === 'alipay' ? alipay(root) : weapp(root),
    h5: h5(root)
  }
  return merge({}, base, mode === 'development' ? development : production)
})
