/** Where something stands in a YAML file: keys and list positions from the top. */
export type Path = readonly (string | number)[]

/** Something wrong with the catalogue; `line` and `column` count from 1. Words are Chinese, for the author. */
export interface Finding {
  file: string
  line: number
  column: number
  /** What is wrong. */
  message: string
  /** What to do about it. */
  fix: string
  /** Dotted path inside the file. */
  path?: string
}

/** Takes what is wrong at a place of one file. */
export type Report = (path: Path, message: string, fix: string) => void

/** Writes a finding the way editors and terminals jump to. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}:${finding.column} ${finding.message} → ${finding.fix}`
}

/** Orders findings by file, then by place. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) =>
    a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message))
}
