import { Refusal } from '../wire/answers'
import type { Scenario } from './scenario'

/** Everything fails. */
export const serverError: Scenario = {
  name: 'server-error',
  description: '系统出错：所有操作都失败，看能不能保住已填的内容。',
  before: () => new Refusal('unexpected')
}
