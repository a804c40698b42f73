import { writeFileSync } from 'node:fs'
import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import { savingsDocument } from './savings/savings-document'
import { inRoot } from './tools/project'

/** `npm run savings`: writes docs/savings.md from the catalogue. */
writeFileSync(inRoot('docs/savings.md'), savingsDocument(loadCatalogue().packages))
console.log('Wrote docs/savings.md')
