import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compileToJson } from '../../mock/catalogue/compile/compile-to-json'
import { inRoot } from '../tools/project'
import { outputOf, type Target } from './ends'

/** Alipay's devtools want their project file inside the folder they open. */
const finishAlipay = (folder: string): void => {
  const project = JSON.parse(readFileSync(inRoot('mini.project.json'), 'utf8')) as Record<string, unknown>
  writeFileSync(path.join(folder, 'mini.project.json'), `${JSON.stringify({ ...project, miniprogramRoot: './' }, null, 2)}\n`)
}

/** A demo carries its own pretend government: the worker that answers, and the catalogue it publishes. */
const finishDemo = (folder: string): void => {
  copyFileSync(inRoot('node_modules/msw/lib/mockServiceWorker.js'), path.join(folder, 'mockServiceWorker.js'))
  compileToJson(path.join(folder, 'catalogue'))
}

/** Adds to a build what Taro does not. */
export function finish(target: Target): void {
  if (target.end === 'alipay') finishAlipay(outputOf(target))
  if (target.demo) finishDemo(outputOf(target))
}
