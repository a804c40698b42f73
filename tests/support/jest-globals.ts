/** Names Taro's build would have replaced in the code of its own packages. */
const flags = ['ENABLE_INNER_HTML', 'ENABLE_ADJACENT_HTML', 'ENABLE_CLONE_NODE', 'ENABLE_CONTAINS', 'ENABLE_SIZE_APIS', 'ENABLE_TEMPLATE_CONTENT', 'ENABLE_MUTATION_OBSERVER']
for (const flag of flags) Object.assign(globalThis, { [flag]: true })
Object.assign(globalThis, { ENABLE_COOKIE: false, DEPRECATED_ADAPTER_COMPONENT: false })
