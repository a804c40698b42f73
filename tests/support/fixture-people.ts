import type { PretendPerson } from '../../mock/records/people/person'

const nobody = { idType: '居民身份证', mobile: '13900000001', packageIds: ['fixture'] }

/** Two people for tests of the departments: one has a household register in the bank, one has nothing. */
export const FIXTURE_PEOPLE: readonly PretendPerson[] = [
  {
    ...nobody, personId: 'somebody', name: '许示范', idNumber: '321199198507213021', story: '测试用',
    shared: { 'self.name': '许示范' },
    certificates: [{
      certificateId: 'fixture-household-register', kind: 'household-register', name: '户口簿', holder: '许示范',
      departmentId: 'police', departmentName: '市公安局', trustGrade: 'A', status: 'valid'
    }]
  },
  {
    ...nobody, personId: 'stranger', name: '韦样例', idNumber: '321199189001010010', story: '测试用', shared: {}, certificates: [],
    unknownToDepartments: true
  }
]
