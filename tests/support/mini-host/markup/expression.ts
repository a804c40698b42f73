import { parse } from 'acorn'
import type { CallExpression, Expression, MemberExpression, ObjectExpression, PrivateIdentifier, Property, SpreadElement } from 'acorn'
import { binary, unary } from './operators'
import type { Evaluate, Scope } from './scope'

/** What stands between the braces is not an expression either host accepts. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}

/** A member of nothing is nothing: both hosts forgive it. */
const member = (object: unknown, key: unknown): unknown =>
  (object === undefined || object === null ? undefined : Reflect.get(Object(object), String(key)))

const keyOf = (node: MemberExpression): Evaluate => {
  const { property } = node
  if (node.computed && property.type !== 'PrivateIdentifier') return build(property)
  const name = property.type === 'Identifier' ? property.name : ''
  return () => name
}

const buildMember = (node: MemberExpression): Evaluate => {
  if (node.object.type === 'Super') throw new ExpressionError('super')
  const object = build(node.object)
  const key = keyOf(node)
  return (scope) => member(object(scope), key(scope))
}

const buildCall = (node: CallExpression): Evaluate => {
  if (node.callee.type === 'Super') throw new ExpressionError('super')
  const callee = build(node.callee)
  const args = node.arguments.map((argument) => (argument.type === 'SpreadElement' ? build(argument.argument) : build(argument)))
  return (scope) => {
    const called = callee(scope)
    if (typeof called !== 'function') throw new ExpressionError('calls something that is not a function')
    return Reflect.apply(called, undefined, args.map((argument) => argument(scope)))
  }
}

const propertyName = (key: Expression | PrivateIdentifier): string => {
  if (key.type === 'Identifier' || key.type === 'PrivateIdentifier') return key.name
  if (key.type === 'Literal') return String(key.value)
  throw new ExpressionError('a computed property name')
}

const buildProperty = (node: Property | SpreadElement): ((scope: Scope, into: Scope) => void) => {
  if (node.type === 'SpreadElement') {
    const spread = build(node.argument)
    return (scope, into) => { Object.assign(into, spread(scope)) }
  }
  const name = propertyName(node.key)
  const value = build(node.value)
  return (scope, into) => { into[name] = value(scope) }
}

const buildObject = (node: ObjectExpression): Evaluate => {
  const properties = node.properties.map(buildProperty)
  return (scope) => {
    const made: Scope = {}
    for (const property of properties) property(scope, made)
    return made
  }
}

const buildLogical = (operator: string, left: Evaluate, right: Evaluate): Evaluate => {
  if (operator === '&&') return (scope) => left(scope) && right(scope)
  if (operator === '||') return (scope) => left(scope) || right(scope)
  return (scope) => left(scope) ?? right(scope)
}

const build = (node: Expression): Evaluate => {
  switch (node.type) {
    case 'Literal': { const { value } = node; return () => value }
    case 'Identifier': { const { name } = node; return name === 'undefined' ? () => undefined : (scope) => scope[name] }
    case 'MemberExpression': return buildMember(node)
    case 'CallExpression': return buildCall(node)
    case 'ObjectExpression': return buildObject(node)
    case 'ConditionalExpression': {
      const [test, yes, no] = [build(node.test), build(node.consequent), build(node.alternate)]
      return (scope) => (test(scope) ? yes(scope) : no(scope))
    }
    case 'LogicalExpression': return buildLogical(node.operator, build(node.left), build(node.right))
    case 'UnaryExpression': return unary(node.operator, build(node.argument))
    case 'BinaryExpression': {
      if (node.left.type === 'PrivateIdentifier') throw new ExpressionError('a private name')
      return binary(node.operator, build(node.left), build(node.right))
    }
    case 'ArrayExpression': {
      const items = node.elements.map((item) => (item && item.type !== 'SpreadElement' ? build(item) : () => undefined))
      return (scope) => items.map((item) => item(scope))
    }
    case 'ParenthesizedExpression': return build(node.expression)
    default: throw new ExpressionError(`${node.type} is not allowed in a template`)
  }
}

const known = new Map<string, Evaluate>()

/** Compiles the text between `{{` and `}}`; throws an ExpressionError when it is none. */
export const compileExpression = (source: string): Evaluate => {
  const made = known.get(source)
  if (made) return made
  const evaluate = build(parseWhole(source))
  known.set(source, evaluate)
  return evaluate
}

const parseWhole = (source: string): Expression => {
  try {
    // Bracketed, so that `{a: 1}` is an object.
    const [statement, ...more] = parse(`(${source}\n)`, { ecmaVersion: 2020 }).body
    if (statement?.type !== 'ExpressionStatement' || more.length > 0) throw new ExpressionError('not an expression')
    return statement.expression
  } catch (error) {
    throw new ExpressionError(error instanceof Error ? error.message : String(error))
  }
}
