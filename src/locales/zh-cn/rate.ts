/** Words of the one-tap rating (好差评). */
export const rateText = {
  title: '评一评',
  doneOn: (name: string, day: string) => `${name} · ${day}办好`,
  soFar: (name: string) => `${name} · 还在办，也可以先评`,
  tooEarly: '还没有办好的事项',
  tooEarlyText: '有一项办好了，就可以在这里评。',
  question: '这次办得怎么样？',
  facesLabel: '满意程度',
  grades: {
    'very-dissatisfied': '非常不满意', dissatisfied: '不满意', 'basically-satisfied': '基本满意', satisfied: '满意', 'very-satisfied': '非常满意'
  },
  recorded: (grade: string) => `已记下“${grade}”，下面不填也可以`,
  good: '好在哪里？',
  bad: '哪里没做好？',
  middle: '还能怎么改进？',
  comment: '还想说什么（选填）',
  commentHint: '最多 500 字，请不要写身份证号和电话',
  sendComment: '记下这段话',
  commentKept: '已记下',
  byDepartment: '分部门评',
  departments: (count: number) => `${count} 个部门`,
  undo: '撤销',
  finish: '完成',
  later: '先不评',
  voluntary: '自愿评价，不评不算好评。评价人信息对办事部门保密。',
  byDefault: '这一条是系统默认给的，不是您评的',
  followUp: (day: string) => `会有专人在 ${day} 前回复您整改结果`,
  followUpReply: '整改回复',
  followUpOpen: '正在核实整改',
  undoFailed: '没有撤销成，请再试一次',
  failed: '没有记下，请再点一次'
} as const
