import path from 'node:path'
import type Chain from 'webpack-chain'
import type { Chunk, Module } from 'webpack'
import { reportChunks } from './report-chunks'
import { transpiledPackages } from './transpile'

const FRAMEWORK = /[\\/]node_modules[\\/](react|react-dom|scheduler|@tarojs|history|path-to-regexp|query-string|universal-router|tslib|@babel)[\\/]/

/**
 * A worker is one file: webpack would have it load what it shares with a page from a path relative to the page, but a
 * worker looks beside itself. Its chunk is named `worker-…` where it is started (src/platform/background).
 */
const isOfPages = (chunk: Chunk): boolean => !chunk.name?.startsWith('worker-')

/**
 * By default Taro copies axios, MobX and NutUI into every page's chunk. Two groups
 * end that: what the first screen needs, and what two or more later pages share.
 */
const splitChunks = (chain: Chain): void => {
  chain.optimization.splitChunks({
    chunks: isOfPages,
    minSize: 20_000,
    maxInitialRequests: 8,
    maxAsyncRequests: 8,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      framework: { name: 'framework', test: FRAMEWORK, chunks: 'initial', priority: 30 },
      shared: {
        chunks: (chunk: Chunk) => !chunk.canBeInitial() && isOfPages(chunk), minChunks: 2, minSize: 6_000, priority: 20, reuseExistingChunk: true,
        test: (module: Module) => !module.type.startsWith('css')
      },
      styles: { name: 'shared', type: 'css/mini-extract', chunks: 'async', minChunks: 2, priority: 25, enforce: true }
    }
  })
}

/**
 * H5: hash router (the page lives inside host web views), HTML elements instead of
 * web components (a third of the weight, and real semantics for screen readers).
 */
export const h5 = (root: string) => ({
  webpackChain: (chain: Chain) => {
    chain.resolve.alias.set('@tarojs/components/dist/taro-components/taro-components.css', path.join(root, 'src/styles/taro-elements.css'))
    chain.resolve.alias.set('@tarojs/components-react/dist/index.css', path.join(root, 'src/styles/taro-elements.css'))
    chain.resolve.alias.set('@tarojs/components$', path.join(root, 'src/platform/elements/taro-components.h5.ts'))
    splitChunks(chain)
    reportChunks(chain)
  },
  useHtmlComponents: true,
  staticDirectory: 'static',
  router: { mode: 'hash' as const },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css'
  },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    pxtransform: { enable: false, config: {} },
    // Would turn `button` in our sheets into the name of a web component that is not there.
    htmltransform: { enable: false, config: {} },
    cssModules: { enable: false, config: {} }
  },
  compile: {
    include: [
      path.join(root, 'mock'), path.join(root, 'types'),
      ...transpiledPackages(root)
    ]
  },
  esnextModules: ['@nutui/nutui-react-taro', '@nutui/icons-react-taro']
})
