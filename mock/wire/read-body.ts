import * as v from 'valibot'
import { Refusal } from './answers'

/** Reader of a call without a body. */
export const nothing = (): Promise<undefined> => Promise.resolve(undefined)

/** Makes a reader of a JSON body of a shape; anything else is refused as `invalid`. */
export function json<Shape>(shape: v.GenericSchema<unknown, Shape>): (request: Request) => Promise<Shape> {
  return async (request) => {
    const body = await parse(request)
    const checked = v.safeParse(shape, body)
    if (checked.success) return checked.output
    throw malformed(checked.issues.map((issue) => v.getDotPath(issue) ?? ''))
  }
}

async function parse(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw malformed([''])
  }
}

function malformed(paths: string[]): Refusal {
  return new Refusal('invalid', {
    message: '提交的内容格式不对，请更新到最新版本后再试。',
    problems: [...new Set(paths)].map((path) => ({
      code: 'malformed', severity: 'error', source: 'application', parameters: { path }
    }))
  })
}
