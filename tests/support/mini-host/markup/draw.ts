import type { MiniElement, Platform } from '../types'
import type { Scope } from './scope'

/** What drawing needs to know about the world around the template. */
export interface Painter {
  /** Reports a defect once: an expression that throws, a template nobody defined. */
  report(kind: 'expression' | 'missing-template', message: string): void
  /** Draws a custom component in the place of `host`; false when the tag is none. */
  component(host: MiniElement): boolean
  owner: MiniElement['owner']
}

/**
 * Draws part of a template into `parent`. The trail tells elements of loops and nested
 * templates apart, so that a control keeps its state from one drawing to the next.
 */
export type Draw = (scope: Scope, parent: MiniElement, painter: Painter, trail: string) => void

/** A named template and the file it stands in, whose scripts and imports it sees. */
export interface NamedTemplate { file: TemplateSource, draw(): Draw }

/** The file a piece of template is compiled for. */
export interface TemplateSource {
  readonly platform: Platform
  readonly scripts: Scope
  template(name: string): NamedTemplate | undefined
}
