import type Chain from 'webpack-chain'
import { reportChunks } from './report-chunks'
import { transpiledPackages } from './transpile'

/**
 * What both mini-programs share. Pixels stay pixels: text must not shrink on a
 * narrow screen, so pxtransform (px to rpx) is off for everything.
 */
export const mini = (root: string) => ({
  webpackChain: (chain: Chain) => {
    // A mini-program fetches no code by itself: what the H5 loads later is there from the start.
    chain.module.set('parser', { javascript: { dynamicImportMode: 'eager' } })
    reportChunks(chain)
  },
  compile: { include: transpiledPackages(root) },
  optimizeMainPackage: { enable: true },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false, config: {} } }
})
