/** Where the three apps, their pages, the pretend government and the tools start. */
const ENTRIES = ['^src/app\\.(tsx|config\\.ts)$', '^src/pages/.+/index\\.(tsx|config\\.ts)$', '^mock/', '^scripts/', '^bench/']

/** Read by the compiler or by the other two ends, not by the resolver of this one. */
const NOT_RESOLVED_HERE = ['\\.d\\.ts$', '\\.(weapp|alipay)\\.tsx?$']

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
      from: { orphan: true, path: '^src/', pathNot: [...ENTRIES, ...NOT_RESOLVED_HERE] },
      to: {}
    },
    {
      name: 'no-unused',
      comment: 'A file that no app, page, pretend government or tool reaches is dead. The faces of the ports are reached by their own end.',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: [...ENTRIES, ...NOT_RESOLVED_HERE, '^src/platform/', '\\.scss$'], reachable: false }
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
    // The same order as moduleSuffixes: the H5 face of a port stands for all three.
    enhancedResolveOptions: {
      extensions: ['.h5.ts', '.h5.tsx', '.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.scss'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types']
    }
  }
}
