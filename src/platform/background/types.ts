/** Work that has a worker of its own on the H5. */
export type BackgroundWork = 'look-at-frame'

/** Answers questions of one kind, one after the other. */
export interface Helper<Question, Answer> {
  /** It works beside the screen's own thread; otherwise whoever asks should leave pauses. */
  aside: boolean
  ask(question: Question): Promise<Answer>
  close(): void
}

/** Work beside the screen's own thread, where this end can. */
export interface Background {
  /** `here` answers on this thread where there is no other, and is the same work. */
  help<Question, Answer>(work: BackgroundWork, here: (question: Question) => Answer): Helper<Question, Answer>
}
