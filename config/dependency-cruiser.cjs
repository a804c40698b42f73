const fs = require('node:fs')

/** The order of moduleSuffixes in tsconfig.json: the H5 face of a module stands for all three. */
const EXTENSIONS = ['.h5.ts', '.h5.tsx', '.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.scss', '.css']

const sources = fs.existsSync('src') ? fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`) : []
const escaped = (name) => `^${name.replace(/[.]/g, '\\.')}$`

/** Faces the other two ends take: `.weapp`, `.alipay`, and a plain file that has an `.h5` beside it. */
const OTHER_FACES = [
  '\\.(weapp|alipay)\\.tsx?$',
  ...sources.filter((name) => /\.h5\.tsx?$/.test(name)).flatMap((name) => ['.ts', '.tsx'].map((end) => escaped(name.replace(/\.h5\.tsx?$/, end))))
]

/** Where the three apps, their pages, their workers, the pretend government and the tools start. */
const ENTRIES = ['^src/app\\.(tsx|config\\.ts)$', '^src/pages/.+/index\\.(tsx|config\\.ts)$', '^src/workers/', '^mock/', '^scripts/', '^bench/']

/** Taken by the compiler, by another end or by an alias of the build (config/platform-h5.ts), not by an import. */
const TAKEN_OTHERWISE = ['\\.d\\.ts$', '^src/platform/(elements|workers)/', ...OTHER_FACES]

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no-orphans',
      comment: 'A file that imports nothing and that nobody imports is left over.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [...ENTRIES, ...TAKEN_OTHERWISE] },
      to: {}
    },
    {
      name: 'no-unused',
      comment: 'A file that no app, page, pretend government or tool reaches, on any of the three ends, is dead.',
      severity: 'error',
      from: { path: [...ENTRIES, ...TAKEN_OTHERWISE] },
      to: { path: '^src/', pathNot: [...ENTRIES, ...TAKEN_OTHERWISE, '\\.s?css$'], reachable: false }
    },
    {
      name: 'not-to-unresolvable',
      comment: 'Where an import leads nowhere, a cycle could hide.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true }
    },
    {
      name: 'not-to-dev-dep',
      comment: 'What reaches a phone must be a dependency, not a tool.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'not-to-tests',
      comment: 'The product knows nothing of its tests and tools.',
      severity: 'error',
      from: { path: '^(src|mock|types)/' },
      to: { path: '^(tests|scripts|bench)/' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|mock/hosts/public)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: EXTENSIONS,
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types']
    }
  }
}
