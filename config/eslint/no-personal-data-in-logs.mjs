/** Names of what a log line may never carry. */
const PERSONAL = /^(?:name|image|photo)$|(?:^|[a-z])(?:idNumber|phone|mobile|address)$|^(?:person|applicant|full|real|legal\w*|guardian|agent|mother|father|child)Name$/i

const LOGGERS = /^(?:console|log|logger)$/

const lastName = (node) => (node.type === 'MemberExpression' && !node.computed ? node.property.name : node.name)

/** `console.info(…)`, `log.warn(…)`, `this.logger.error(…)`, `log(…)`. */
const isLogCall = ({ callee }) => {
  if (callee.type === 'Identifier') return LOGGERS.test(callee.name)
  return callee.type === 'MemberExpression' && LOGGERS.test(lastName(callee.object) ?? '')
}

const isNode = (value) => typeof value?.type === 'string'

const children = (node, visitorKeys) => (visitorKeys[node.type] ?? []).flatMap((key) => node[key]).filter(isNode)

const textOf = (node) => {
  if (node.type === 'Identifier') return node.name
  return node.type === 'Property' && node.key.type === 'Literal' ? String(node.key.value) : undefined
}

/** The nodes below an argument whose names are those of personal data. */
const personalNodes = (node, visitorKeys) => {
  const text = textOf(node)
  const own = text !== undefined && PERSONAL.test(text) ? [node] : []
  return [...own, ...children(node, visitorKeys).flatMap((child) => personalNodes(child, visitorKeys))]
}

/** Forbids handing anything named like personal data to a log: `log.warn('file.failed', { name })`. */
export const noPersonalDataInLogs = {
  meta: {
    type: 'problem',
    docs: { description: 'Forbid logging anything that is named like personal data' },
    messages: { personal: '"{{ name }}" is named like personal data: a log line may not carry it.' },
    schema: []
  },
  create: (context) => ({
    CallExpression: (call) => {
      if (!isLogCall(call)) return
      const found = call.arguments.flatMap((argument) => personalNodes(argument, context.sourceCode.visitorKeys))
      for (const node of found) context.report({ node, messageId: 'personal', data: { name: textOf(node) } })
    }
  })
}
