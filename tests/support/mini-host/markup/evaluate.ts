import type { Painter } from './draw'
import { compileInterpolation } from './interpolation'
import type { Evaluate, Scope } from './scope'

/** Evaluates; what throws is reported with its source and counts as undefined. */
export const evaluate = (run: Evaluate, scope: Scope, painter: Painter, source: string): unknown => {
  try {
    return run(scope)
  } catch (error) {
    painter.report('expression', `"${source}": ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

/** Compiles an attribute or a text; what is no expression is reported when it is drawn. */
export const compileValue = (source: string, compile: (text: string) => Evaluate = compileInterpolation): Evaluate => {
  try {
    return compile(source)
  } catch (error) {
    return () => { throw error }
  }
}
