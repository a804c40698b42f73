/** Words for putting the pages of a material in order. */
export const pageOrderText = {
  forward: '前移',
  back: '后移',
  forwardLabel: (at: number) => `前移第 ${at} 页`,
  backLabel: (at: number) => `后移第 ${at} 页`,
  moved: (to: number) => `已移到第 ${to} 页`
} as const
