import { createSqliteStore } from '../mock/records/sqlite-store'
import { dataFolder } from './data-folder'

/** Makes the stand-alone pretend government forget everything: `npm run reset`. */
const store = createSqliteStore(dataFolder())
store.transaction(() => store.clear())
store.close()
console.log('The pretend government has forgotten everything.')
