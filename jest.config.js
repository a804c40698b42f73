// Packages that ship only ES modules and must be compiled for Jest.
const COMPILED = ['@tarojs', '@nutui', 'msw', '@mswjs', 'until-async', 'rettime', 'outvariant', 'strict-event-emitter', 'headers-polyfill', 'is-node-process', '@open-draft', '@bundled-es-modules', 'lodash-es', 'axios', 'mobx', 'mobx-react-lite', 'tslib', 'uqr', 'chinese-days']

const nutui = ['import', {
  libraryName: '@nutui/nutui-react-taro',
  camel2DashComponentName: false,
  style: false,
  customName: (name) => `@nutui/nutui-react-taro/dist/cjs/packages/${name.toLowerCase()}`
}, 'nutui']

const babel = ['babel-jest', {
  configFile: false,
  presets: [
    ['@babel/preset-env', { targets: { node: 'current' } }],
    ['@babel/preset-react', { runtime: 'automatic' }],
    '@babel/preset-typescript'
  ],
  plugins: [nutui]
}]

// Looked up through Node at every turn of a loop unless each module is handed them.
const near = ['Math', 'Number', 'String', 'Symbol', 'JSON', 'Map', 'Set', 'Array', 'Object', 'Uint8Array', 'Uint8ClampedArray', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array']

const common = {
  sandboxInjectedGlobals: near,
  transform: { '^.+\\.(t|j|mj)sx?$': babel },
  transformIgnorePatterns: [`/node_modules/(?!(${COMPILED.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'jsx', 'mjs', 'json'],
  globals: { API_BASE: 'http://government.test', APP_VERSION: '0.0.0-test' }
}

// Jest's own clean-up of globals recurses for ever on the one MobX keeps.
const quiet = { globalsCleanup: 'off' }

const sources = {
  '^@/(.*)$': '<rootDir>/src/$1',
  '^@types-contract/(.*)$': '<rootDir>/types/$1'
}

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'ui',
      testEnvironment: 'jest-fixed-jsdom',
      testEnvironmentOptions: { customExportConditions: [''], ...quiet },
      testMatch: ['<rootDir>/tests/{unit,stores,components}/**/*.test.ts?(x)'],
      setupFiles: ['<rootDir>/tests/support/jest-globals.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/jest-after-env.ts'],
      moduleFileExtensions: ['h5.ts', 'h5.tsx', ...common.moduleFileExtensions],
      moduleNameMapper: {
        '^.+\\.(css|scss)$': '<rootDir>/tests/support/empty-module.ts',
        ...sources,
        '^@tarojs/components$': '<rootDir>/tests/support/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/support/taro.ts'
      }
    },
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testEnvironmentOptions: quiet,
      testMatch: ['<rootDir>/tests/{rules,contract,mock,catalogue,journeys,quality}/**/*.test.ts'],
      moduleNameMapper: { ...sources, '^@tarojs/taro$': '<rootDir>/tests/support/taro.ts' }
    },
    {
      ...common,
      displayName: 'ends',
      testEnvironment: 'node',
      testEnvironmentOptions: quiet,
      testMatch: ['<rootDir>/tests/ends/**/*.test.ts'],
      moduleNameMapper: sources
    }
  ]
}
