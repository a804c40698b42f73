import type { Platform } from '../types'

/** A page's route and parameters, as its onLoad receives them. */
export interface PageAddress { route: string, query: Record<string, string> }

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

// WeChat hands the text over as it stands, cut at a second `=`, and calls a missing value "undefined".
const weappPair = (pair: string): [string, string] => {
  const [name, value] = pair.split('=')
  return [name ?? '', value ?? 'undefined']
}

const alipayPair = (pair: string): [string, string] => {
  const at = pair.indexOf('=')
  return at < 0 ? [decoded(pair), ''] : [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))]
}

const resolve = (path: string, from: string): string => {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Reads `../section/index?draft=1` against the page it was opened from. */
export const addressOf = (url: string, from: string, platform: Platform): PageAddress => {
  const [path = '', search = ''] = url.split('?')
  const pairs = search.split('&').filter((pair) => pair !== '').map(platform === 'weapp' ? weappPair : alipayPair)
  return { route: resolve(path, from).replace(/\.html$/, ''), query: Object.fromEntries(pairs) }
}
