/** Words used by more than one feature. */
export const commonText = {
  serviceName: '句容一件事',
  hotline: '12345',
  callHotline: '打 12345 问人',
  callHotlineShort: '打 12345',
  toWindow: '去窗口办',
  goHome: '回首页',
  retry: '再试一次',
  back: '返回',
  why: '为什么？',
  share: '分享',
  copied: '已复制，可以粘贴发给别人',
  shareFailed: '没有分享出去，请再试一次',
  toVerify: '待核',
  listSeparator: '、',
  /** What follows a name tells two packages of one name apart: 就业登记（灵活就业）. */
  fullName: (name: string, alias?: string) => (alias ? `${name}（${alias}）` : name),
  dot: ' · ',
  workingDays: (days: number) => (days > 0 ? `${days} 个工作日` : '当场办好'),
  crash: {
    title: '这一页出了问题',
    text: '不是您的错。已经填的都在这台手机上。请再打开一次，不行就打 12345。'
  },
  draftGone: {
    title: '这份草稿打不开',
    text: '可能已经提交了、被丢弃了，或者现在没有网络。',
    cases: '看我的办件'
  }
} as const
