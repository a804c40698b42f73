import fs from 'node:fs'
import type Chain from 'webpack-chain'
import type { Compiler, Module, NormalModule } from 'webpack'

interface ChunkReport { name: string; size: number; modules: { name: string; size: number }[] }

const nameOf = (module: Module): string => (module as NormalModule).resource ?? module.identifier()

/** Writes which module weighs what in which chunk to the file named by CHUNK_REPORT. */
class ChunkReporter {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('ChunkReporter', (stats) => {
      const { chunkGraph, chunks } = stats.compilation
      const report: ChunkReport[] = [...chunks].map((chunk) => {
        const modules = [...chunkGraph.getChunkModules(chunk)].map((m) => ({ name: nameOf(m), size: m.size() }))
        return { name: chunk.name ?? String(chunk.id), size: modules.reduce((sum, m) => sum + m.size, 0), modules }
      })
      fs.writeFileSync(this.file, JSON.stringify(report))
    })
  }
}

/** Adds the reporter when CHUNK_REPORT is set: `CHUNK_REPORT=chunks.json npm run build:h5`. */
export const reportChunks = (chain: Chain): void => {
  const file = process.env.CHUNK_REPORT
  if (!file) return
  chain.optimization.concatenateModules(false)
  chain.plugin('chunk-report').use(ChunkReporter, [file])
}
