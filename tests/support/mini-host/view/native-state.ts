import type { MiniElement } from '../types'
import { elementsOf, keyOf } from './nodes'

interface Kept { given: unknown, value: unknown }

/** The attribute in which a native control shows what the person did to it. */
const ATTRIBUTE: Record<string, string> = {
  input: 'value', textarea: 'value', picker: 'value', slider: 'value', checkbox: 'checked', radio: 'checked', switch: 'checked'
}

export const stateAttribute = (tag: string): string | undefined => ATTRIBUTE[tag]

/**
 * What native controls know themselves: a text that was typed, a box that was ticked. It
 * stays on the screen until the template gives the control something else than before;
 * giving it the same value again changes nothing, on a real phone either.
 */
export class NativeState {
  focused: string | undefined
  private readonly kept = new Map<string, Kept>()
  private readonly given = new Map<string, unknown>()

  set(node: MiniElement, value: unknown): void {
    const key = keyOf(node)
    this.kept.set(key, { given: this.given.get(key), value })
    const attribute = ATTRIBUTE[node.tag]
    if (attribute) node.attrs[attribute] = value
  }

  /** Puts what the person did over what the template says. */
  overlay(root: MiniElement): void {
    for (const node of elementsOf(root)) {
      const attribute = ATTRIBUTE[node.tag]
      if (attribute) this.overlayOne(node, attribute)
    }
  }

  private overlayOne(node: MiniElement, attribute: string): void {
    const key = keyOf(node)
    const given = node.attrs[attribute]
    this.given.set(key, given)
    const kept = this.kept.get(key)
    if (!kept) return
    if (sameGiven(kept.given, given)) node.attrs[attribute] = kept.value
    else this.kept.delete(key)
  }
}

const sameGiven = (before: unknown, now: unknown): boolean => JSON.stringify(before) === JSON.stringify(now)
