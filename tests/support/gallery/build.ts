import fs from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { compile } from 'sass'

const root = path.resolve(__dirname, '../../..')
const out = process.argv[2] ?? path.join(root, '.cache/gallery')
const at = (...parts: string[]) => path.join(root, ...parts)
const NUTUI = 'node_modules/@nutui/nutui-react-taro/dist/es/packages'

/** NutUI piece by piece, as the real build takes it. */
const nutui: Plugin = {
  name: 'nutui',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@nutui\/nutui-react-taro$/ }, () => ({ path: 'nutui', namespace: 'nutui' }))
    onLoad({ filter: /.*/, namespace: 'nutui' }, () => ({
      resolveDir: root,
      contents: ['Popup', 'Overlay'].map((name) => {
        const folder = `./${NUTUI}/${name.toLowerCase()}`
        return `import '${folder}/style/style.css'\nexport { default as ${name} } from '${folder}'`
      }).join('\n')
    }))
  }
}

const styles: Plugin = {
  name: 'styles',
  setup: ({ onLoad }) => onLoad({ filter: /\.scss$/ }, ({ path: file }) => ({ loader: 'css', contents: compile(file).css }))
}

/**
 * Draws every component of the kit on one page with its H5 variants, to be looked at:
 * `npx tsx tests/support/gallery/build.ts <folder>`, then open gallery.html in a browser.
 */
const draw = async (): Promise<void> => {
  await build({
    entryPoints: [at('tests/support/gallery/gallery.tsx')],
    outfile: path.join(out, 'gallery.js'),
    bundle: true,
    target: 'chrome67',
    jsx: 'automatic',
    logLevel: 'warning',
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.mjs', '.js', '.css'],
    alias: { '@tarojs/components': at('tests/support/taro-components.tsx'), '@tarojs/taro': at('tests/support/taro.ts') },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.TARO_ENV': '"h5"' },
    plugins: [nutui, styles]
  })
  const page = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Gallery</title><link rel="stylesheet" href="gallery.css"><div id="app"></div><script src="gallery.js"></script></html>'
  fs.writeFileSync(path.join(out, 'gallery.html'), page)
}

void draw()
