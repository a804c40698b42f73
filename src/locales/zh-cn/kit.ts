/** The few fixed words of the component kit itself; everything else comes with the props. */
export const kit = {
  back: '返回',
  close: '关闭',
  retry: '再试一次',
  undo: '撤销',
  clear: '清除',
  cancel: '取消',
  done: '好了',
  choose: '请选择',
  chosen: '已选',
  leaveOpen: '不选',
  search: '搜索',
  loading: '正在加载',
  optional: '（选填）',
  error: '有误',
  warning: '请留意',
  hint: '说明',
  requestId: (id: string) => `反馈编号 ${id}`,
  problemCount: (count: number) => `有 ${count} 处要改`,
  stepOf: (step: number, total: number) => `第 ${step} 步，共 ${total} 步`,
  stepStates: { done: '已完成', current: '正在这一步', todo: '还没到' },
  percent: (percent: number) => `${percent}%`,
  disputed: '已反映有误',
  dispute: '数据有误？不影响提交',
  yes: '是',
  no: '否',
  nothingFilled: '还没有填',
  listSeparator: '、',
  navigation: { label: '主导航', home: '首页', cases: '办件', me: '我的' },
  signature: {
    hint: '用手指在线上写名字',
    clear: '重写',
    use: '用这个签名',
    typeInstead: '写不了？改为打字',
    drawInstead: '改为手写',
    typed: '打出姓名，当作签名'
  },
  plan: {
    day: (day: number) => `第${day}天`,
    now: '当场办好',
    days: (from: number, to: number) => (from === to ? `第${from}天办好` : `第${from}天到第${to}天`),
    after: (labels: string) => `等${labels}办好`
  },
  lanes: {
    today: (day: string) => `今天 ${day}`,
    kinds: { done: '办好', working: '在办', paused: '暂停', expected: '预计' }
  },
  date: {
    placeholder: '如 20260318',
    pick: '选日期',
    pickMonth: '选月份',
    pickTime: '选时间',
    monthPlaceholder: '如 202603',
    timePlaceholder: '如 14:30',
    day: '日期',
    time: '时间'
  },
  money: { yuan: '元', tenThousand: '万元', hundredMillion: '亿元' },
  region: {
    city: '江苏省镇江市句容市',
    town: '镇、街道',
    village: '村、社区',
    chooseTown: '请选择镇或街道',
    chooseVillage: '请选择村或社区',
    elsewhere: '不在句容市',
    place: '所在地区',
    placePlaceholder: '省、市、区（县）、街道',
    detail: '详细地址',
    detailPlaceholder: '小区、楼、单元、门牌号'
  },
  group: {
    add: (rowName: string) => `再加一个${rowName}`,
    addFirst: (rowName: string) => `添加${rowName}`,
    remove: (rowName: string, number: number) => `删除${rowName} ${number}`,
    removed: (rowName: string, number: number) => `已删除${rowName} ${number}`,
    count: (count: number, rowName: string) => `${count} 个${rowName}`,
    full: (max: number) => `最多 ${max} 个`,
    row: (rowName: string, number: number) => `${rowName} ${number}`
  }
} as const
