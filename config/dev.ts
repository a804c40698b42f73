/** What a watching build does differently. */
export const development = {
  logger: { quiet: false, stats: false },
  h5: { publicPath: '/', devServer: { port: 10086, open: false } }
}
