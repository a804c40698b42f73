import type Chain from 'webpack-chain'
import { reportChunks } from './report-chunks'

/**
 * What both mini-programs share. Pixels stay pixels: text must not shrink on a
 * narrow screen, so pxtransform (px to rpx) is off for everything.
 */
export const mini = () => ({
  webpackChain: (chain: Chain) => reportChunks(chain),
  optimizeMainPackage: { enable: true },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false, config: {} } }
})
