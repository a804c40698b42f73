/** Words of the halls (附近大厅). */
export const hallText = {
  title: '附近大厅',
  forPackage: (name: string) => `可以办“${name}”的窗口`,
  all: '政务服务中心和便民服务中心',
  levels: { city: '市级', branch: '分中心', town: '镇（街道）', village: '村（社区）' },
  address: '地址',
  phone: '电话',
  hours: '时间',
  windows: '窗口',
  toVerify: '待核',
  toVerifyHint: '标“待核”的还没有向部门核实，去之前请打 12345 问一声。',
  call: '打电话',
  ask: '打 12345 问一声',
  bring: '带什么去',
  bringText: '身份证原件和告知单上“需要准备”的材料。窗口和手机用的是同一份指南。',
  empty: '还没有公布大厅信息'
} as const
