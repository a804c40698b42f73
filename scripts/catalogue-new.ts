import { CATALOGUE_DIRECTORY } from '../mock/catalogue/compile/catalogue-directory'
import { newPackage } from './catalogue/new-package'

/** `npm run -s catalogue:new reader-card 办一张读者证` begins the YAML of a local package; never writes over one. */
function main([id, name]: readonly string[]): number {
  const { lines, done } = newPackage(CATALOGUE_DIRECTORY, id, name)
  console.log(lines.join('\n'))
  return done ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
