import type { Locator, Page } from '@playwright/test'
import type { Field, FieldValue, GroupField, GroupRow, SimpleValue } from '@types-contract/contract'
import { choose } from '../citizen'

type Asked = Field | GroupField

/** Every robot lives in one town; which one decides nothing. */
const TOWN = '321183002'

const optionIndex = ({ options = [] }: Asked, id: unknown): number => options.findIndex((option) => option.id === id)

/** Chooses a card of a group by its place, as a keyboard does. */
const chooseNth = async (page: Page, id: string, role: 'radio' | 'checkbox', index: number): Promise<void> => {
  await choose(page.locator(`[id="${id}-group"]`).getByRole(role).nth(index))
}

const fillTown = async (page: Page, id: string): Promise<void> => {
  await page.locator(`select[id="${id}"]`).selectOption(TOWN)
}

const fillVillage = async (page: Page, id: string): Promise<void> => {
  const village: Locator = page.locator(`[id="${id}-village"]`)
  if (await village.count() === 0) return
  if (await village.evaluate((element) => element.tagName) === 'SELECT') await village.selectOption({ index: 1 })
  else await village.fill('示范社区')
}

const fillSelect = async (page: Page, field: Asked, id: string, value: FieldValue): Promise<void> => {
  const list = page.locator(`select[id="${id}"]`)
  if (await list.count() > 0) await list.selectOption(String(value))
  else await chooseNth(page, id, 'radio', optionIndex(field, value))
}

const rowsOf = (value: FieldValue): GroupRow[] => (Array.isArray(value) ? value.filter((row): row is GroupRow => typeof row === 'object') : [])

const fillGroup = async (page: Page, field: Asked, id: string, value: FieldValue): Promise<void> => {
  if (!('group' in field) || !field.group) return
  const cards = page.locator(`[id="${id}"] .group-row`)
  for (const [at, row] of rowsOf(value).entries()) {
    if (await cards.count() <= at) await page.locator(`[id="${id}"]`).getByRole('button').last().click()
    const cardId = await cards.nth(at).getAttribute('id') ?? ''
    for (const child of field.group.fields) {
      const part = row.values[child.id]
      if (part !== undefined) await fillControl(page, child, `field-${cardId}-${child.id}`, part)
    }
  }
}

const text = (value: FieldValue): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Puts a value into the control of a field the way a person would; what is hidden is left. */
export const fillControl = async (page: Page, field: Asked, id: string, value: FieldValue | SimpleValue): Promise<void> => {
  switch (field.kind) {
    case 'text': case 'long-text': case 'number': case 'amount': case 'date': case 'month':
      return page.locator(`[id="${id}"]`).fill(text(value))
    case 'date-time': {
      await page.locator(`[id="${id}"]`).fill(text(value).slice(0, 10))
      return page.locator(`[id="${id}-clock"]`).fill(text(value).slice(11))
    }
    case 'select': return fillSelect(page, field, id, value)
    case 'multi-select': {
      for (const one of Array.isArray(value) ? value : []) await chooseNth(page, id, 'checkbox', optionIndex(field, one))
      return
    }
    case 'boolean': return chooseNth(page, id, 'radio', value === true ? 0 : 1)
    case 'region': {
      await fillTown(page, id)
      return fillVillage(page, id)
    }
    case 'address': {
      await fillTown(page, id)
      return page.locator(`[id="${id}-detail"]`).fill('测试路100号测试大厦')
    }
    case 'group': return fillGroup(page, field, id, value)
  }
}
