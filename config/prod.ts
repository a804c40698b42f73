/** What a build for release does differently. */
export const production = {
  logger: { quiet: true, stats: false },
  h5: { publicPath: './' }
}
