/** Opening a page failed; the reason is in WeChat's words. */
export class NavigationProblem extends Error {
  override readonly name = 'NavigationProblem'
}
