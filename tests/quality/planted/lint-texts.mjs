/**
 * Lints planted texts as if they stood at the given paths, and prints what is found.
 * A process of its own, because the configuration is an ES module and Jest runs CommonJS.
 */
import { text } from 'node:stream/consumers'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

/** Rules without types also work on paths where no file is. */
const untyped = {
  ...tseslint.configs.disableTypeChecked,
  languageOptions: { parserOptions: { projectService: false, project: false, program: null } }
}

const { plants, typed } = JSON.parse(await text(process.stdin))
const eslint = new ESLint({ overrideConfig: typed ? [] : [untyped], warnIgnored: false })

const lint = async ({ filePath, code }) => {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map(({ ruleId, fatal, message }) => ({ ruleId, message, fatal: fatal === true }))
}

const results = []
for (const plant of plants) results.push(await lint(plant))
process.stdout.write(JSON.stringify(results))
