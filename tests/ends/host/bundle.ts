import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Platform } from '../../support/mini-host/types'

/** One page or component of a made-up bundle. */
export interface Piece { js: string, template?: string, json?: Record<string, unknown> }

export interface Bundle {
  app?: string
  pages: Record<string, Piece>
  components?: Record<string, Piece>
  files?: Record<string, string>
  config?: Record<string, unknown>
}

const made: string[] = []

const write = (root: string, name: string, text: string): void => {
  const file = path.join(root, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, text)
}

const writePiece = (root: string, route: string, piece: Piece, extension: string): void => {
  write(root, `${route}.js`, piece.js)
  write(root, `${route}.json`, JSON.stringify(piece.json ?? {}))
  if (piece.template !== undefined) write(root, `${route}${extension}`, piece.template)
}

/** Writes a bundle as a compiler would and returns its folder; `removeBundles` takes all of them away. */
export const writeBundle = (platform: Platform, bundle: Bundle): string => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'mini-bundle-'))
  made.push(root)
  const extension = platform === 'weapp' ? '.wxml' : '.axml'
  write(root, 'app.js', bundle.app ?? 'App({})')
  write(root, 'app.json', JSON.stringify({ pages: Object.keys(bundle.pages), ...bundle.config }))
  for (const [route, piece] of Object.entries({ ...bundle.pages, ...bundle.components })) writePiece(root, route, piece, extension)
  for (const [name, text] of Object.entries(bundle.files ?? {})) write(root, name, text)
  return root
}

/** For bundles that read the same on both ends: a template in WXML becomes AXML. */
export const forBoth = (template: string): Record<Platform, string> => ({
  weapp: template,
  alipay: template.replace(/wx:/g, 'a:').replace(/bind([a-z])/g, (_, letter: string) => `on${letter.toUpperCase()}`).replace(/catch([a-z])/g, (_, letter: string) => `catch${letter.toUpperCase()}`)
})

export const removeBundles = (): void => {
  for (const root of made.splice(0)) fs.rmSync(root, { recursive: true, force: true })
}
