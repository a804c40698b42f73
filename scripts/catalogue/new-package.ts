import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Told } from './explain'

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const TEMPLATE = join(__dirname, 'package-template.yaml')
/** 1 to 26 are the rows of the annex. */
const FIRST_LOCAL = 27

/** Begins the file of a local package from the template, under the next free number. */
export function newPackage(directory: string, id: string | undefined, name: string | undefined): Told {
  if (id === undefined || !KEBAB.test(id)) return refuse('请写上新套餐的编号，只用小写英文、数字和连字符，如：npm run -s catalogue:new reader-card 办一张读者证')
  if (annexIds(directory).includes(id)) return refuse(`“${id}”是附件1里的套餐，不是本地新设的；它的文件请照已有的写`)
  const files = filesIn(join(directory, 'packages'))
  const taken = files.find((file) => file.replace(/^\d+-/, '') === `${id}.yaml`)
  if (taken !== undefined) return refuse(`已经有 packages/${taken}，没有动它；换一个编号，或直接改那个文件`)
  const file = `${nextNumber(files)}-${id}.yaml`
  mkdirSync(join(directory, 'packages'), { recursive: true })
  writeFileSync(join(directory, 'packages', file), fill(readFileSync(TEMPLATE, 'utf8'), id, name), { flag: 'wx' })
  return {
    lines: [`写好了 packages/${file}。`, '把里面的“（待填：…）”都换成真实内容，再运行 npm run -s catalogue:check。没填完的会一处一处指出来。'],
    done: true
  }
}

function refuse(line: string): Told {
  return { lines: [line], done: false }
}

function fill(template: string, id: string, name: string | undefined): string {
  return template.split('{{id}}').join(id).split('{{name}}').join(name ?? '（待填：名称，如“办一张读者证”）')
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : []
}

function nextNumber(files: readonly string[]): number {
  const numbers = files.map((file) => Number.parseInt(file, 10)).filter(Number.isFinite)
  return Math.max(FIRST_LOCAL, ...numbers.map((number) => number + 1))
}

function annexIds(directory: string): string[] {
  const annex: unknown = parse(readFileSync(join(directory, 'shared', 'annex.yaml'), 'utf8'))
  const packages = typeof annex === 'object' && annex !== null && 'packages' in annex ? annex.packages : undefined
  return typeof packages === 'object' && packages !== null ? Object.keys(packages) : []
}
