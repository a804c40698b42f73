import type { Platform } from '../types'

/** An attribute that binds an event, taken apart. */
export interface Binding { event: string, stop: boolean, capture: boolean }

/** What differs between WXML and AXML. */
export interface Dialect {
  extension: string
  prefix: string
  scriptTag: string
  scriptName: string
  scriptSource: string
  binding(attribute: string): Binding | undefined
}

const plainName = (event: string): string => event.replace(/[-_]/g, '').toLowerCase()

const wechatBinding = (attribute: string): Binding | undefined => {
  const match = /^(capture-)?(mut-)?(bind|catch):?([A-Za-z][\w-]*)$/.exec(attribute)
  if (!match) return undefined
  return { event: plainName(match[4] ?? ''), stop: match[3] === 'catch', capture: match[1] !== undefined }
}

const alipayBinding = (attribute: string): Binding | undefined => {
  const match = /^(capture-)?(on|catch):?([A-Z]\w*)$/.exec(attribute)
  if (!match) return undefined
  return { event: plainName(match[3] ?? ''), stop: match[2] === 'catch', capture: match[1] !== undefined }
}

const DIALECTS: Record<Platform, Dialect> = {
  weapp: {
    extension: '.wxml', prefix: 'wx:', scriptTag: 'wxs', scriptName: 'module', scriptSource: 'src', binding: wechatBinding
  },
  alipay: {
    extension: '.axml', prefix: 'a:', scriptTag: 'import-sjs', scriptName: 'name', scriptSource: 'from', binding: alipayBinding
  }
}

export const dialectOf = (platform: Platform): Dialect => DIALECTS[platform]
