import type { Material } from '@types-contract/contract'

/**
 * The most pages that are taken. A page of a card shows both its sides; where each side came as a page of its own (a draft begun
 * before sheets were laid, a phone that could not lay one) there are twice as many, and nobody is sent back for that.
 */
export const mostPages = ({ pages, sides = [] }: Pick<Material, 'pages' | 'sides'>): number => pages.max * Math.max(1, sides.length)
