import type Chain from 'webpack-chain'
import { reportChunks } from './report-chunks'
import { transpiledPackages } from './transpile'

/**
 * What both mini-programs share. Pixels stay pixels: text must not shrink on a
 * narrow screen, so pxtransform (px to rpx) is off for everything.
 */
export const mini = (root: string) => ({
  webpackChain: (chain: Chain) => reportChunks(chain),
  compile: { include: transpiledPackages(root) },
  optimizeMainPackage: { enable: true },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false, config: {} } }
})
