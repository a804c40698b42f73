import type { Page } from '@playwright/test'
import type { Answers } from '@types-contract/contract'
import { catalogueWithExample } from '../../support/catalogue-with-example'
import { ScreenRobot } from './robot'

const restaurant = catalogueWithExample().packages.find(({ id }) => id === 'restaurant')

/** Has its licence and signs the commitment: all papers are photographed, and two of the fire brigade may come later. */
const ANSWERS: Answers = { licence: 'have', foods: [], area: 80, place: 'street', premises: 'own', fire: 'commitment', sign: 'none', also: [] }

/** The owner of a small shop; `promises` to bring later whatever may come later. */
export const smallShop = (page: Page, promises = false): ScreenRobot => {
  if (!restaurant) throw new Error('no restaurant is published')
  return new ScreenRobot(page, restaurant, ANSWERS, promises)
}
