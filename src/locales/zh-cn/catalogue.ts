const missing = {
  questions: (count: number) => `还有 ${count} 个问题没答`,
  notice: '看过告知单就能填',
  sections: (count: number) => `还差 ${count} 部分没填`,
  materials: (count: number) => `还差 ${count} 份材料`,
  review: '都齐了，核对后提交',
  sending: '正在提交，等回执',
  unknown: '没办完，可以接着办'
}

/** Words of home, search and the page of one package. */
export const catalogueText = {
  missing,
  home: {
    promise: '一次告知 · 一表申请 · 一次办成',
    elder: '长辈版',
    standard: '标准版',
    elderLabel: '长辈版，换成大字',
    standardLabel: '标准版，换成普通大小的字',
    searchHint: '您要办什么事？如“生孩子”',
    scan: '扫一扫',
    continue: '继续',
    continueLabel: (name: string) => `继续办${name}`,
    yourTurn: (name: string) => `轮到您：${name}要补正`,
    due: (day: string) => `请在 ${day}前交回`,
    correct: '现在去补',
    owes: (name: string) => `${name}还要补交材料`,
    owesDue: (day: string) => `最晚 ${day}交`,
    handIn: '去补交',
    departmentsWorking: (count: number) => `${count} 个部门在办`,
    waitingFor: '正在等',
    expected: (day: string) => `最快 ${day}办完`,
    progress: (done: number, running: number, total: number) => `一共 ${total} 项，办好 ${done} 项，正在办 ${running} 项`,
    person: '个人办事',
    enterprise: '企业办事',
    halls: '附近大厅',
    hallsHint: '窗口 · 排队 · 路线',
    hotlineHint: '问一问 · 打电话',
    scanNotOurs: '这个码不是句容一件事的。要办的事可以在上面搜，也可以打 12345 问。',
    scanFailed: '没有扫到，请把码放在框里再试一次。',
    scanDenied: '没有开相机权限。可以在手机设置里打开，或者在上面搜要办的事。'
  },
  elder: {
    goOn: '接着办',
    goOnLabel: (button: string, name: string) => `${button}，${name}`,
    find: '找要办的事',
    scan: '扫一扫',
    call: '打 12345 问人',
    listen: '念给我听',
    stop: '不念了',
    see: '看进度',
    running: '部门正在办',
    say: {
      welcome: '这里是句容一件事。',
      draft: (name: string, words: string) => `您有一件事没办完：${name}，${words}。请点最上面的“接着办”。`,
      yourTurn: (name: string) => `${name}轮到您补正，请点最上面的“现在去补”。`,
      owes: (name: string, due: string) => `${name}还要补交材料，${due}，请点最上面的“去补交”。`,
      running: (name: string) => `${name}正在办，请点最上面的“看进度”。`,
      find: '要办新的事，请点“找要办的事”。',
      call: '不会用，请点“打 12345 问人”。'
    }
  },
  search: {
    title: '找要办的事',
    label: '您要办什么事？',
    hint: '如“生孩子”“开饭店”',
    cancel: '取消',
    count: (count: number) => `找到 ${count} 件`,
    guessTitle: '没有完全对得上的',
    guess: '下面几件有点像，看看是不是。都不是，可以打 12345 说给人听。',
    narrow: '只看',
    audiences: { person: '个人', enterprise: '企业' },
    nothingTitle: '没有找到',
    nothing: '换个说法试试，或者打 12345 说给人听。下面是全部能办的事。',
    windowOnly: '暂由窗口办',
    elderTitle: '要换成长辈版吗？',
    elderText: '字更大、对比更强、一屏一件事。随时可以换回来。',
    elderOn: '换成长辈版',
    elderIsOn: '已经是长辈版了',
    elderOff: '换回标准版',
    /** The large version goes by several names. */
    elderNames: ['长辈版', '关怀版', '亲情版', '关爱版', '老年版', '大字版', '适老版']
  },
  package: {
    title: '办事指南',
    spares: {
      fields: '要填的',
      materials: '要交的材料',
      days: '最快工作日',
      fieldCount: (count: number) => `${count} 项`,
      materialCount: (count: number) => `${count} 份`,
      dayCount: (days: number) => `${days} 天`,
      atOnce: '当场',
      before: (count: number) => `原来 ${count}`,
      forms: (count: number) => `${count} 张表合成 1 张。`,
      note: (typed: number) => `照常见的情形算。同意部门共享数据后，要自己打字的只有 ${typed} 项。`
    },
    outcomes: '办成后您会拿到',
    forWhom: '给谁办',
    departments: (count: number) => (count > 1 ? `${count} 个部门一起办` : '由 1 个部门办'),
    leads: (name: string) => `${name} · 牵头`,
    seeItems: '看每一项',
    hideItems: '收起来',
    itemChoices: { mandatory: '必办', optional: '可选', preselected: '可选', tied: '看情形', automatic: '部门自动办' },
    questions: '大家常问',
    basis: '依据',
    basisFrom: (day: string) => `，${day}起施行`,
    verifyTitle: (count: number) => `还有 ${count} 处待部门核实`,
    version: (version: string, day: string) => `指南 ${version} 版 · ${day}起适用 · 与窗口同一份`,
    fees: { title: '收费', free: '免费', of: (item: string, text: string) => `${item}：${text}`, partly: (notes: string) => `大部分免费；${notes}` },
    start: '开始办理',
    startFailed: '没有打开，请看看网络，再点一次',
    shareText: '要带什么、多久办好，一看就知道',
    draft: {
      title: '您有一份没办完的',
      goOn: '接着办',
      again: '重新开始',
      askTitle: '重新开始吗？',
      ask: '没办完的这一份会丢弃，填的内容和拍的照片都找不回来。',
      keep: '留着，接着办'
    },
    unavailable: {
      title: '这件事暂时由窗口办',
      text: '网上办理还在准备。窗口一次告知、一次收件，也可以先打 12345 问清要带什么。'
    },
    notFound: { title: '没有找到这件事', text: '可能是链接不完整，或者它换了名字。可以在首页搜一搜。', search: '找要办的事' }
  }
} as const
