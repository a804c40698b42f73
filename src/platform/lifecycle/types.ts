/** Tells when the person leaves and comes back; each returns a function that stops telling. */
export interface Lifecycle {
  onLeave(tell: () => void): () => void
  onReturn(tell: () => void): () => void
  onOnline(tell: () => void): () => void
}
