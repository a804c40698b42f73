import type { Scenario } from './scenario'

/** One department answers nothing; the others go on, and submitting works. */
export const departmentDown: Scenario = {
  name: 'department-down',
  description: '一个部门的系统没有响应：它的事项停在原地，其他部门照常办理。',
  conduct: { departmentDown: true, corrections: 'none' },
  silencesDepartment: true
}
