import { DataOwner } from './data-owner'
import type { OwnerContext } from './data-owner'

type Values = Record<string, unknown>

const defaultsOf = (properties: unknown): Values => {
  if (typeof properties !== 'object' || properties === null) return {}
  return Object.fromEntries(Object.entries(properties).map(([name, property]: [string, unknown]) => {
    const value = typeof property === 'object' && property !== null ? Reflect.get(property, 'value') as unknown : undefined
    return [name, value]
  }))
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Attributes as the properties a component declared (WeChat) or simply receives (Alipay). */
export const propertiesFrom = (attrs: Values): Values =>
  Object.fromEntries(Object.entries(attrs).filter(([name]) => !/^(id|class|style|slot)$|^data-/.test(name)).map(([name, value]) => [camelCase(name), value]))

/** One custom component on the screen; it outlives drawings, as its own setData writes must. */
export class MiniComponent extends DataOwner {
  protected readonly isComponent = true
  readonly isVirtual: boolean
  private properties: Values = {}

  constructor(context: OwnerContext, definition: Values, readonly route: string, private readonly pageInstance: Values) {
    super(context, definition)
    const options = definition.options
    this.isVirtual = context.platform === 'weapp' && typeof options === 'object' && options !== null && Reflect.get(options, 'virtualHost') === true
    this.data = { ...this.data, ...defaultsOf(definition.properties) }
    this.instance.is = route
    this.instance.selectComponent = () => null
  }

  attach(attrs: Values): void {
    this.receive(propertiesFrom(attrs))
    this.instance.$page = this.pageInstance
    this.call('created')
    this.call(this.context.platform === 'alipay' ? 'didMount' : 'attached')
    this.call('ready')
  }

  detach(): void {
    this.call(this.context.platform === 'alipay' ? 'didUnmount' : 'detached')
  }

  /** New properties reach the data only where the parent's setData really changed them. */
  update(attrs: Values): void {
    const next = propertiesFrom(attrs)
    const changed = Object.keys(next).filter((name) => !Object.is(next[name], this.properties[name]))
    if (changed.length === 0) return
    if (this.context.platform === 'alipay' && typeof this.instance.deriveDataFromProps === 'function') {
      this.call('deriveDataFromProps', next)
      this.properties = next
      this.instance.props = next
      return
    }
    this.receive(next)
  }

  private receive(properties: Values): void {
    this.properties = properties
    this.data = { ...this.data, ...properties }
    this.instance.props = properties
    this.instance.properties = this.data
    this.publish()
  }
}
