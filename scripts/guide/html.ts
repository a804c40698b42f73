/** Markup whose every inserted text has been escaped; only `html` makes it. */
export interface Html {
  readonly markup: string
}

/** What may stand in a template: texts are escaped, markup stays, lists are joined, nothing is nothing. */
export type Part = Html | string | number | false | undefined | readonly Part[]

class Markup implements Html {
  constructor(readonly markup: string) {}
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;', '`': '&#96;' }
const ADDRESS = /^(?:[\w.-]+(?:\/[\w.-]+)*)?(?:#[\w-]+)?$|^tel:[\d-]+$/
const UNQUOTED = /=\s*$/
const IN_ADDRESS = /\s(?:href|src)="$/
const IN_HANDLER = /\s(?:on\w+|style|srcdoc)="[^"]*$/i
const IN_SCRIPT = /<(script|style)\b[^>]*>[^<]*$/i

/** A text as it may stand between tags and inside quoted attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"'`]/g, (sign) => SIGNS[sign] ?? '')

/** The places where escaping alone is not enough are closed: a mistake in a page fails the build, not a reader. */
function guard(before: string, part: Part): void {
  if (UNQUOTED.test(before)) throw new Error(`An attribute without quotes: …${before.slice(-40)}`)
  if (IN_HANDLER.test(before) || IN_SCRIPT.test(before)) throw new Error(`A text must not become a script or a style: …${before.slice(-40)}`)
  if (IN_ADDRESS.test(before) && !(typeof part === 'string' && ADDRESS.test(part))) throw new Error(`Not an address within the guide: ${String(part)}`)
}

function written(part: Part): string {
  if (part === false || part === undefined) return ''
  if (part instanceof Markup) return part.markup
  if (Array.isArray(part)) return (part as readonly Part[]).map(written).join('')
  return escapeText(String(part))
}

/** Writes markup; whatever is inserted is escaped unless it is markup already. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = ''
  literals.forEach((literal, at) => {
    markup += literal
    if (at >= parts.length) return
    guard(markup, parts[at])
    markup += written(parts[at])
  })
  return new Markup(markup)
}

/** Markups with something between them. */
export const joined = (parts: readonly Part[], between: string): Part[] =>
  parts.filter((part) => part !== false && part !== undefined && part !== '').flatMap((part, at) => (at === 0 ? [part] : [between, part]))
