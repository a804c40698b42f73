/** Words of the help screen (一号服务). */
export const helpText = {
  title: '12345 帮忙',
  call: '打 12345',
  callHint: '24 小时有人接。可以问、可以投诉、可以提建议。',
  contextTitle: '打通后可以报这些',
  packageLine: (name: string) => `要办的事：${name}`,
  caseLine: (number: string) => `办件编号：${number}`,
  copy: '复制',
  copied: '已复制',
  questions: '大家常问',
  assistedTitle: '帮办代办',
  assisted: '老年人、残疾人和不方便用手机的，各镇（街道）便民服务中心有人帮着办，村（社区）也可以先收材料。',
  halls: '看附近大厅',
  affairTitle: '事情没办成？',
  affair: '被推来推去、材料一再要求补，都可以打 12345 说“办不成事”，会有专人跟到底。'
} as const
