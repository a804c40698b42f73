import js from '@eslint/js'
import react from 'eslint-plugin-react'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import { layers } from './config/eslint/layers.mjs'
import { restrictions } from './config/eslint/restrictions.mjs'
import { typescript } from './config/eslint/typescript.mjs'

const screens = {
  files: ['**/*.tsx'],
  ...react.configs.flat['jsx-runtime'],
  settings: { react: { version: '18.3' } },
  plugins: { react, 'react-hooks': hooks },
  rules: {
    'react/jsx-key': 'error',
    'react/jsx-no-duplicate-props': 'error',
    'react/jsx-no-useless-fragment': ['error', { allowExpressions: true }],
    'react/no-children-prop': 'error',
    'react/no-danger': 'error',
    'react/no-unstable-nested-components': 'error'
  }
}

const hookRules = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { 'react-hooks': hooks },
  rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' }
}

export default [
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', '.data/**', '.swc/**', 'test-results/**', 'types/generated.ts', 'mock/hosts/public/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...typescript,
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  screens,
  hookRules,
  layers,
  ...restrictions
]
