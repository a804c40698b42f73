import boundaries from 'eslint-plugin-boundaries'

/** Where every layer lives; the first match counts. What is not listed (tests, scripts, bench, config) is free. `elements` is what Taro's components are on H5: the build puts it there, nobody imports it. `workers` are started by the platform ports `background` and `pixels`, on the H5 only. */
export const LAYERS = {
  types: 'types',
  shared: 'src/shared',
  domain: 'src/domain',
  elements: 'src/platform/elements',
  platform: 'src/platform',
  workers: 'src/workers',
  api: 'src/api',
  stores: 'src/stores',
  components: 'src/components',
  feature: 'src/features/*',
  pages: 'src/pages',
  locales: 'src/locales',
  styles: 'src/styles',
  mock: 'mock'
}

/** Who may import whom, besides itself. The default is no; a feature may never import another feature. */
export const MAY_IMPORT = {
  types: [],
  shared: ['types'],
  domain: ['types', 'shared'],
  elements: ['types', 'shared', 'platform'],
  platform: ['types', 'shared'],
  workers: ['types', 'shared', 'domain', 'platform'],
  api: ['types', 'shared', 'platform'],
  stores: ['types', 'shared', 'domain', 'platform', 'api'],
  components: ['types', 'shared', 'locales', 'styles'],
  feature: ['types', 'shared', 'domain', 'stores', 'components', 'locales', 'styles'],
  pages: ['types', 'shared', 'stores', 'components', 'feature', 'locales', 'styles'],
  locales: ['types', 'shared'],
  styles: [],
  mock: ['types', 'shared', 'domain']
}

/** Edges that are open to `import type` only. */
export const MAY_IMPORT_TYPES = { components: ['domain'], locales: ['domain'], platform: ['domain'] }

/** What `src/app.*`, the root of the three apps, may import. */
export const APP_MAY_IMPORT = ['types', 'shared', 'platform', 'stores', 'components', 'feature', 'locales', 'styles']

/** Packages that belong to some layers only. `*` in a name is any text without a slash. */
export const PACKAGE_HOMES = [
  { packages: ['axios', 'axios/**'], layers: ['api'] },
  { packages: ['@nutui/*', '@nutui/*/**'], layers: ['components', 'feature'] },
  { packages: ['react', 'react/**', 'mobx-react-lite'], layers: ['elements', 'stores', 'components', 'feature', 'pages'] },
  { packages: ['@tarojs/components', '@tarojs/components/**'], layers: ['components', 'feature', 'pages'] },
  { packages: ['mobx'], layers: ['stores', 'components', 'feature', 'pages'] },
  { packages: ['@tarojs/taro'], layers: ['shared', 'platform', 'api', 'stores', 'components', 'feature', 'pages'] },
  { packages: ['msw', 'msw/**', 'yaml', 'libsql', 'pinyin-pro'], layers: ['mock'] }
]

/** The order of moduleSuffixes in tsconfig.json: the H5 face of a module stands for all three. */
const EXTENSIONS = ['.h5.ts', '.h5.tsx', '.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json']

const elements = Object.entries(LAYERS).map(([type, pattern]) => ({
  type, pattern, partialMatch: false, ...(pattern.endsWith('*') ? { capture: ['name'] } : {})
}))

const element = (type) => ({ element: { types: { anyOf: [].concat(type) } } })

const itself = (type) =>
  type === 'feature' ? { element: { type, captured: { name: '{{ from.element.captured.name }}' } } } : { element: { type } }

const layerPolicies = Object.entries(MAY_IMPORT).flatMap(([type, others]) => [
  { from: element(type), allow: { to: itself(type) } },
  ...(others.length > 0 ? [{ from: element(type), allow: { to: element(others) } }] : [])
])

const typeOnlyPolicies = Object.entries(MAY_IMPORT_TYPES).map(([type, others]) => ({
  from: element(type), allow: { to: element(others), dependency: { kind: 'type' } }
}))

const appPolicies = [{ from: { file: { categories: 'app' } }, allow: { to: element(APP_MAY_IMPORT) } }]

const outside = (origin, source) => ({ module: source ? { origin, source } : { origin } })

/** Node's own modules exist on a developer's machine and in the stand-alone mock, never on a phone. */
const packagePolicies = [
  { allow: { to: outside('external') } },
  { from: element('mock'), allow: { to: outside('core') } },
  { from: element(['domain', 'types', 'locales']), disallow: { to: outside('external') } },
  ...PACKAGE_HOMES.map(({ packages, layers }) => ({
    from: element(Object.keys(LAYERS).filter((type) => !layers.includes(type))),
    disallow: { dependency: { source: packages } },
    message: `${packages[0]} belongs to ${layers.join(', ')} only`
  }))
]

export const layers = {
  files: ['src/**/*.{ts,tsx}', 'mock/**/*.ts', 'types/**/*.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': elements,
    'boundaries/files': [{ category: 'app', pattern: 'src/app*.*' }],
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    'boundaries/legacy-templates': false,
    'import/resolver': { typescript: { project: 'tsconfig.json', extensions: EXTENSIONS } }
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/no-unknown-dependencies': 'error',
    'boundaries/dependencies': ['error', {
      default: 'disallow',
      checkAllOrigins: true,
      policies: [...layerPolicies, ...typeOnlyPolicies, ...appPolicies, ...packagePolicies]
    }]
  }
}
