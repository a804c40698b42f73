import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Finder } from '@/domain/search/finder'

/** How somebody asks, and the package that is meant. */
export interface Ask {
  ask: string
  means: string
  way: string
  /** Written before the search was tuned, and never tuned to. */
  heldOut: boolean
}

/** What somebody asks for that this service does not do. */
export interface Elsewhere {
  ask: string
  heldOut: boolean
}

interface Written { ask: string, way?: string, 'held-out'?: boolean }
interface File { packages: Record<string, Written[]>, elsewhere: Written[] }

/** `asks.yaml` is the list; `asks-later.yaml` was written when the search was done. */
export type AsksFile = 'asks.yaml' | 'asks-later.yaml'

/** Reads a list of asks. */
export function readAsks(name: AsksFile): { asks: Ask[], elsewhere: Elsewhere[] } {
  const { packages, elsewhere } = parse(readFileSync(join(__dirname, name), 'utf8')) as File
  return {
    asks: Object.entries(packages).flatMap(([means, written]) =>
      written.map(({ ask, way = '', 'held-out': heldOut = false }) => ({ ask, means, way, heldOut }))),
    elsewhere: elsewhere.map(({ ask, 'held-out': heldOut = false }) => ({ ask, heldOut }))
  }
}

const FIRST = 3

/** The asks whose package is not among the first three. */
export const missed = (asks: readonly Ask[], find: Finder): Ask[] =>
  asks.filter(({ ask, means }) => !find(ask).packages.slice(0, FIRST).some(({ id }) => id === means))

/** What part of the asks leads to its package in the first three, from 0 to 1. */
export const hitRate = (asks: readonly Ask[], find: Finder): number => 1 - missed(asks, find).length / asks.length

/** What is taken, for sure, for something this service does. */
export const mistaken = (elsewhere: readonly Elsewhere[], find: Finder): string[] =>
  elsewhere.filter(({ ask }) => find(ask).sure).map(({ ask }) => ask)
