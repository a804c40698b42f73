import checkFile from 'eslint-plugin-check-file'
import { noPersonalDataInLogs } from './no-personal-data-in-logs.mjs'

const SOURCES = '**/*.{ts,tsx,mjs,cjs,js}'
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/platform and config read process.env; elsewhere it throws when a mini-program loads.'
}
const TARO_ENV = {
  selector: "MemberExpression[object.object.name='process'][object.property.name='env'][property.name!='TARO_ENV']",
  message: 'The build replaces process.env.TARO_ENV and nothing else.'
}

/** No default exports: a name must mean the same thing everywhere. Taro asks for them in pages, configuration asks too. */
const namedExports = [
  {
    files: [SOURCES],
    ignores: ['src/pages/**', 'src/app.tsx', '**/*.config.{ts,mjs,cjs,js}', 'config/index.ts', 'tests/support/taro.ts'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }]
    }
  }
]

/** Every file name is kebab-case before its first dot; what follows (.weapp, .test, .config) is free. */
const fileNames = [
  {
    files: [SOURCES],
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': ['error', { '**/*.{ts,tsx,mjs,cjs,js}': 'KEBAB_CASE' }, { ignoreMiddleExtensions: true }],
      'check-file/folder-naming-convention': ['error', { '{src,mock,tests,scripts,bench,config,types}/**/': 'KEBAB_CASE' }]
    }
  }
]

/** Small files, small functions. */
const sizes = [
  { files: ['{src,mock,scripts,bench,config}/**/*.{ts,tsx,mjs}'], rules: { 'max-lines': ['error', { max: 250 }] } },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': ['error', { max: 60 }] } }
]

const environment = [
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/platform/**'], rules: { 'no-restricted-syntax': ['error', ENVIRONMENT] } },
  { files: ['src/platform/**/*.ts'], rules: { 'no-restricted-syntax': ['error', TARO_ENV] } },
  {
    files: ['mock/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', { property: 'TARO_ENV', message: 'The pretend government does not know which end calls it.' }] }
  }
]

/** What a phone's log may carry, and where it is written. */
const logs = [
  {
    files: ['{src,mock}/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'no-personal-data-in-logs': noPersonalDataInLogs } } },
    rules: { 'house/no-personal-data-in-logs': 'error' }
  },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/shared/log*.ts'], rules: { 'no-console': 'error' } }
]

/** Things no mini-program can do, and things that hide work left undone. */
const everywhere = [
  {
    files: [SOURCES],
    rules: {
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'eslint-', 'ts-ignore', 'ts-nocheck'], location: 'anywhere' }],
      'no-eval': 'error',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-new-func': 'error',
      eqeqeq: 'error'
    }
  }
]

export const restrictions = [...namedExports, ...fileNames, ...sizes, ...environment, ...logs, ...everywhere]
