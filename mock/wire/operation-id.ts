import type { operations } from '@types-contract/generated'

/** Name of an operation in the contract. */
export type OperationId = keyof operations
