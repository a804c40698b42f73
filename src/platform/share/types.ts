/** How handing a text to somebody else ended. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed'

/** Shares a title and an address; copies it where the host cannot share from a button. */
export interface Share {
  share(what: { title: string, text: string, path: string }): Promise<ShareOutcome>
  /** Prints the page; undefined where there is no printing. */
  print: (() => void) | undefined
}
