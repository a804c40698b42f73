import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../tools/project'
import { outputOf, type End } from './ends'

/** Alipay's devtools want their project file inside the folder they open. */
const finishAlipay = (folder: string): void => {
  const project = JSON.parse(readFileSync(inRoot('mini.project.json'), 'utf8')) as Record<string, unknown>
  writeFileSync(path.join(folder, 'mini.project.json'), `${JSON.stringify({ ...project, miniprogramRoot: './' }, null, 2)}\n`)
}

/** Adds to a build what Taro does not. */
export function finish(end: End): void {
  if (end === 'alipay') finishAlipay(outputOf(end))
}
