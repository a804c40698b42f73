const counted = (name: string, at: number, total: number): string => (total > 1 ? `${name} ${at}/${total}` : name)

/** What a correction (补正) and a promise (容缺受理) say differently; everything else is said alike. */
export const roundText = {
  correction: {
    title: (at: number, total: number) => counted('补正', at, total),
    submit: (_done: number, _total: number) => '全部交回',
    blocked: (remaining: number) => `交回（还差 ${remaining} 处）`,
    reason: (remaining: number, _unfinished: number) => `还有 ${remaining} 处没改好`,
    how: (total: number) => (total > 1 ? `${total} 处都改好后一次交回，所有部门同时收到。` : '改好后交回，部门马上收到。'),
    lapse: (day: string, consequence: string) => `最晚 ${day}交回。${consequence}`,
    nothingTitle: '现在没有要补正的',
    nothing: '需要您补什么，我们会一次告诉您。'
  },
  deferred: {
    title: (at: number, total: number) => counted('补交材料', at, total),
    submit: (done: number, total: number) => (done < total ? `先交这 ${done} 份` : total > 1 ? '全部交上' : '交上去'),
    blocked: (_remaining: number) => '交上去',
    reason: (_remaining: number, unfinished: number) => (unfinished > 0 ? '有一份还没传完，或者页数不够' : '先拍好或选好一份'),
    how: (total: number) => (total > 1 ? '先交哪一份都行，没备好的到期前再来交。' : '交上去后部门马上收到，核对好就接着办。'),
    lapse: (_day: string, consequence: string) => consequence,
    nothingTitle: '现在没有要补交的',
    nothing: '以后要交的材料都交上了，或者不用再交。'
  }
} as const

/** Words of a round: what departments ask for, and how it goes back. */
export const correctText = {
  help: '求助',
  daysLeft: (days: number) => (days > 0 ? `还剩 ${days} 个工作日` : days === 0 ? '今天是最后一天' : `已过期 ${-days} 个工作日`),
  quoted: (words: string) => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`,
  pageOf: (material: string, page: number) => `${material} · 第 ${page} 页`,
  fieldOf: (label: string) => `填写的内容：${label}`,
  mine: '我交的',
  mineNew: '新拍的',
  sample: '合格样例',
  sampleWords: (words: string) => `合格的是这样：${words}`,
  area: '审核人圈出的地方',
  retake: '重拍这一页',
  retakeAgain: '再拍一次',
  fromAlbum: '从相册选',
  keepValue: '我填的没错',
  disagree: '我有不同意见',
  disagreement: '说说为什么您认为是对的',
  disagreementHint: '会原样转给审核人。最多 500 字。',
  disagreementKept: '已记下您的意见，会和其他补正一起交回',
  cancelDisagreement: '不提意见了',
  done: '这一处改好了',
  sending: '正在上传新拍的这一页',
  sendFailed: '没传上去。照片还在手机里。',
  sendRefused: (why: string) => `没传上去：${why}`,
  held: '新拍的这一页只在这台手机上，还没发送',
  send: '发送',
  sendAgain: '再传一次',
  previous: '上一处',
  next: '下一处',
  previousMaterial: '上一份',
  nextMaterial: '下一份',
  dueBy: (day: string) => `最晚 ${day}`,
  neededBy: (departments: string) => `${departments}要`,
  unknown: '已经发出，还没收到回执。再点一次会用同一个号确认，不会重复提交。',
  submitAgain: '再确认一次',
  seeProgress: '看进度'
} as const
