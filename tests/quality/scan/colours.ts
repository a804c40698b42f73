import type { SourceFile } from './source-files'

const LITERAL = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgba?|hsla?|oklch|color-mix)\(/i
const NAMED = /:\s*(?:[\w\s.,()-]*\s)?(?:white|black|red|green|blue|gray|grey|silver|orange|yellow|pink|purple|brown|gold|navy|teal)\b(?!-)/i

/** What may hold such a word without being a colour: comments, pictures, and names of variables. */
const withoutNoise = (line: string): string => line.replace(/\/\/.*$/, '').replace(/url\((?:"[^"]*"|'[^']*'|[^)]*)\)/g, 'url()').replace(/--[\w-]+/g, '--').replace(/\$[\w-]+/g, '$')

const withoutBlocks = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))

/** Lines of a sheet that name a colour instead of a token. */
export const colours = ({ name, text }: SourceFile): string[] =>
  withoutBlocks(text).split('\n').flatMap((line, index) => {
    const clean = withoutNoise(line)
    return LITERAL.test(clean) || NAMED.test(clean) ? [`${name}:${index + 1} ${line.trim()}`] : []
  })
