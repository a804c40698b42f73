/** Words of signing in (身份认证). */
export const signInText = {
  title: '身份认证',
  heading: '先确认是您本人',
  why: '看指南、答问题都不用登录。从填表开始，要按您本人的身份办，所以现在才问。',
  readTitle: '会读取这些',
  read: ['姓名', '身份证号码', '手机号码'],
  notRead: '不读通讯录、不读位置，也不会代您做别的事。',
  kept: '您已经答的、填的都在，登录后接着办。',
  withHost: (host: string) => `用${host}身份登录`,
  hostUnknown: '手机',
  cancel: '先不登录',
  unsupportedTitle: '请换个地方打开',
  unsupported: '普通浏览器里不能确认身份。请在微信、支付宝或苏服办里打开“句容一件事”，或者带上身份证去窗口办。',
  halls: '去窗口办',
  demoTitle: '选一个人来体验',
  demoTag: '演示',
  demoNote: '这是演示环境，下面的人都是虚构的。',
  demoOthers: '其他体验人员',
  demoFailed: '演示的人没有取到',
  cancelled: '没有登录。可以随时再来，填的都在。',
  notSignedIn: (host: string) => `${host}还没有登录，请先登录${host}，再回到这里。`,
  failedTitle: '没有登录成功'
} as const
