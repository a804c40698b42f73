const clockOf = (time: string, place: string): string => `${time} 已存在${place}`

/** Words of the task list: what is done, what is left. */
const tasks = {
  title: '填表',
  formTitle: '填一张表',
  materialsTitle: '交材料',
  reviewTitle: '核对并提交',
  states: { done: '已填好', started: '填了一部分', untouched: '未开始' },
  fieldsLeft: (count: number) => `还差 ${count} 项`,
  filledByDepartments: (count: number) => `部门替您填好 ${count} 项`,
  materialsLeft: (count: number) => `还差 ${count} 份`,
  materialsSending: '正在上传',
  materialsReady: '已交齐',
  materialsNone: '都不用交',
  reviewLocked: (sections: number, materials: number) => {
    const parts = [sections > 0 ? `${sections} 部分没填好` : '', materials > 0 ? `${materials} 份材料没交` : ''].filter((part) => part !== '')
    return `还有 ${parts.join('，')}`
  },
  reviewReady: '都齐了，看一遍就能提交',
  locked: '还不能提交',
  ready: '可以提交',
  person: (name: string) => `${name} 在填`,
  goOn: (title: string) => `填“${title}”`,
  goMaterials: '去交材料',
  goReview: '核对并提交',
  questionsFirst: '还有问题没答完',
  questionsFirstText: '先答完，才知道要填什么、交什么。',
  toQuestions: '接着答',
  help: '求助',
  discard: '丢弃这份草稿',
  discardTitle: '丢弃这份草稿吗？',
  discardText: '填的内容和拍的照片都会删掉，找不回来。',
  discardYes: '丢弃',
  keep: '留着'
} as const

/** Words about data departments share and fill in. */
const prefill = {
  running: '正在读取部门已有的信息…',
  runningText: '不用等，可以先自己填。',
  failed: '部门已有的信息没有读到',
  failedText: '可以再读一次，也可以自己填，不影响提交。',
  again: '再读一次',
  got: (count: number) => `部门已有的 ${count} 项，已经替您填好`,
  askTitle: '部门已有的信息，要读来替您填吗？',
  ask: '同意后，公安、民政等部门会把已有的信息填进表里，很多材料也不用交。不同意也能办，自己填、自己上传就行。',
  yes: '同意读取',
  no: '不用，我自己填'
} as const

/** Where the draft is kept. */
const saved = {
  phone: (time: string) => clockOf(time, '这台手机'),
  both: (time: string) => clockOf(time, '手机和政务平台'),
  until: (day: string) => `保留到 ${day}`,
  full: '手机存储满了，刚填的还没存下。请先腾出一点空间，别关这一页。'
} as const

/** Words of one section of the form. */
const section = {
  next: '保存，下一步',
  toReview: '保存，回去核对',
  progress: (at: number, total: number) => `${at}/${total}`,
  source: (name: string) => `来自${name}`,
  usage: (count: number) => `用于 ${count} 个部门的表`,
  produced: (item: string) => `由“${item}”办好后自动填入`,
  usageLink: '每一项用在哪些表上',
  usageTitle: '每一项用在哪些表上',
  usageRow: (department: string, name: string) => `${department}的表：${name}`,
  problemLink: (label: string, sentence: string) => `${label}：${sentence}`,
  rowProblem: (group: string, at: number, child: string) => `${group} ${at} 的${child}`,
  disputeTitle: (label: string) => `“${label}”哪里不对？`,
  disputeText: '先照常提交，部门会核对。核对结果会告诉您。',
  disputeLabel: '正确的是什么',
  disputeShown: (value: string) => `现在写的是：${value}`,
  disputeSave: '告诉部门',
  disputeTake: '没有错，收回',
  disputeEmpty: '请写下正确的是什么',
  gone: '这一部分现在不用填'
} as const

/** Words of the review: everything once more, then handing in. */
const review = {
  title: '核对并提交',
  problemsTitle: (count: number) => `还有 ${count} 处要补好才能提交`,
  sectionProblems: (title: string, count: number) => `“${title}”还有 ${count} 处要填或要改`,
  sharingMissing: '还没选要不要读取部门已有的信息',
  contentTitle: '您填的表',
  edit: '修改',
  editLabel: (title: string) => `修改${title}`,
  count: (count: number) => `${count} 项`,
  showAll: '全部展开',
  empty: '没有填',
  materialsTitle: '您交的材料',
  materialStates: { received: (pages: number) => `${pages} 页，已收到`, sending: '正在上传', held: '还没发送', failed: '没传上去', missing: '还没交', later: (day: string) => `${day}前补交`, committed: '已承诺', leftOut: '没有交，可以不交' },
  materialsExempt: (count: number) => `另外 ${count} 份不用交，部门自己核对`,
  formsTitle: '每个部门收到的表',
  formsNote: '您只填了一次，平台替您分成各部门自己的表。点开可以看。',
  formRows: (rows: number, materials: number) => (materials > 0 ? `${rows} 项内容，${materials} 份材料` : `${rows} 项内容`),
  formMaterials: '附的材料',
  deliveryTitle: '证照怎么拿',
  hall: '在哪儿领',
  hallChoose: '选一个大厅或窗口',
  recipient: '收件人',
  phone: '收件人手机',
  address: '收件地址',
  consentTitle: '请您逐条确认',
  consentNote: '每一条单独同意。不同意的可以不勾，去窗口办。',
  separate: (title: string) => `${title}（单独同意）`,
  privacy: '看看信息怎么用',
  whatHappens: '提交以后',
  happens: {
    atOnce: (departments: number) => `${departments} 个部门同时收到，不用再跑。`,
    finish: (day: string) => `顺利的话，最快 ${day}全部办好。`,
    correction: '要补的会一次说清，在“办件”里告诉您。',
    withdraw: '部门作出决定前可以撤回。'
  },
  signTitle: '签名',
  signer: (name: string) => `签名人：${name}`,
  signers: (names: string) => `签名人：${names}，签在同一格里`,
  typedMismatch: (name: string) => `和登录的姓名（${name}）不一样，请核对`,
  signedTyped: (name: string) => `已签名：${name}`,
  signSending: '正在保存签名…',
  signFailed: '签名没有存上，连上网会再试',
  signAgain: '重签',
  signRetry: '再试一次',
  signPreview: '您的签名',
  submit: '提交',
  submitting: '正在提交…',
  uploading: '还有照片在上传，传完就能提交',
  unknownTitle: '已发出，还没收到回执',
  unknownText: '我们会用同一个号继续确认，不会重复提交。您可以关掉这一页，回来再看。',
  unknownSignIn: '登录过期了。请重新登录，我们用同一个号接着确认，不会重复提交。',
  confirmNow: '现在再确认',
  signIn: '重新登录',
  refusedTitle: '这次没有提交成功',
  refusedText: '下面几处要改。改好再提交，填的都在。',
  staleText: '办事指南刚刚更新。请看看改了什么，再按新版提交。填的都在。',
  staleAction: '看看改了什么',
  duplicateText: '同一份申请已经在办，不用再交。',
  seeCases: '看我的办件'
} as const

/** Words of the receipt. */
const receipt = {
  title: '已提交',
  quietTitle: '已收到您的申请',
  number: '办件编号',
  copy: '复制编号',
  copied: '已复制',
  copyFailed: '没有复制上，可以手抄或截图',
  submittedAt: (time: string) => `${time} 提交`,
  finish: (day: string) => `最快 ${day}全部办好`,
  nextTitle: '接下来',
  waits: (items: string) => `等${items}办好后开始`,
  expected: (day: string) => `${day}前办好`,
  atOnce: '当场办',
  atOnceAfter: (items: string) => `等${items}办好，当场办`,
  owesTitle: '您还要补交',
  owes: (name: string, day: string) => `“${name}”，最晚 ${day}`,
  keepTitle: '留一份',
  keepNote: '截图、分享或打印都可以，以后凭编号就能查。',
  share: '分享',
  shared: '已分享',
  shareCopied: '已复制，可以粘贴给别人',
  shareFailed: '没有分享出去，请再试一次',
  shareTitle: (name: string) => `${name}已提交`,
  shareText: (name: string, number: string) => `${name}，办件编号 ${number}`,
  print: '打印',
  notice: '点开看，可以保存',
  notifyTitle: '办好了要告诉您吗？',
  notifyText: '有进展、要补材料、办好了，各发一次消息，不发别的。',
  notifyTextOwing: '要补交的快到期、要补正、办好了，各发一次消息，不发别的。',
  notify: '告诉我',
  notifyDone: '好的，有进展会告诉您',
  notifyPartly: '同意的会发，其他的在“办件”里看',
  notifyRefused: '没有打开提醒，进展在“办件”里看',
  progress: '看进度',
  home: '回首页',
  unknownTitle: '没有找到这个办件',
  unknown: '可能是链接不完整，或者它属于另一个账号。',
  toCases: '看我的办件'
} as const

/** Words of filling in, reviewing and handing in. */
export const applyText = { tasks, prefill, saved, section, review, receipt } as const
