import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import { explain } from './catalogue/explain'

/**
 * `npm run -s catalogue:explain newborn parents-married=married also=medical-insurance+childcare`, or with
 * `-- newborn --answers answers.json`: tells what these answers bring and why.
 */
function main(words: readonly string[]): number {
  const { lines, done } = explain(loadCatalogue().packages, words)
  console.log(lines.join('\n'))
  return done ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
