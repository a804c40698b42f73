import { startHttpGovernment } from '../../mock/hosts/http'
import { FIXTURE_CATALOGUE } from './fixture-catalogue'
import { FIXTURE_PEOPLE } from './fixture-people'

/** A stand-alone government over the fixture package, to be killed by a test; prints where it answers. */
startHttpGovernment({ catalogue: FIXTURE_CATALOGUE, people: FIXTURE_PEOPLE, port: 0, dataDir: process.env.DATA_DIR ?? '', hostname: '127.0.0.1' })
  .then(({ url }) => console.log(url))
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
