import { routes } from '@/shared/routes'

const OUR_PATH = /(?:^|[/#])pages\/([a-z-]+(?:\/[a-z-]+)?)\/index\/?(?:\?([^#]*))?$/
const ID = /^[\w-]{1,64}$/
const LONGEST_QUERY = 40

type Query = Record<string, string | undefined>

/** A text of an address, or undefined when it is badly encoded. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const queryOf = (text: string): Query => Object.fromEntries(text.split('&').map((pair) => {
  const [name = '', value = ''] = pair.split('=')
  return [name, decoded(value)]
}))

const id = (text: string | undefined): string | undefined => (text !== undefined && ID.test(text) ? text : undefined)

/** The screens a poster or a window may point at; all others need something only our own pages know. */
const SCREENS: Record<string, (query: Query) => string | undefined> = {
  home: () => routes.home(),
  'guide/search': (query) => routes.search(query.q?.slice(0, LONGEST_QUERY), id(query.life)),
  'guide/package': (query) => {
    const packageId = id(query.id)
    return packageId && routes.servicePackage(packageId, id(query.entry))
  },
  'track/case': (query) => {
    const caseNumber = id(query.case)
    return caseNumber && routes.serviceCase(caseNumber)
  },
  'around/hall': (query) => routes.hall(id(query.package)),
  'around/help': (query) => routes.help(id(query.package))
}

/** The screen a scanned text points at, built anew from its parts; undefined when the text is not one of our links. */
export function scannedLink(text: string): string | undefined {
  const [, path = '', query = ''] = OUR_PATH.exec(text.trim()) ?? []
  const screen = Object.prototype.hasOwnProperty.call(SCREENS, path) ? SCREENS[path] : undefined
  return screen?.(queryOf(query))
}
