/** The way from something through what follows it back to itself, without its end; nothing when no way leads back. */
export function circleFrom(start: string, next: (id: string) => readonly string[]): string[] | undefined {
  const visited = new Set<string>()
  const follow = (id: string, way: string[]): string[] | undefined => {
    for (const after of next(id)) {
      if (after === start) return way
      if (visited.has(after)) continue
      visited.add(after)
      const found = follow(after, [...way, after])
      if (found) return found
    }
    return undefined
  }
  return follow(start, [start])
}
