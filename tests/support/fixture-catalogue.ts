import type { ServicePackage } from '@types-contract/contract'
import type { PublishedCatalogue } from '../../mock/context'

const basis = [{ title: '示例依据' }]
const free = { kind: 'free', text: '不收费' } as const

/** A small package with everything the departments must cope with: order, choice, pause, production. */
export const FIXTURE_PACKAGE: ServicePackage = {
  id: 'fixture', number: 7, name: '示例一件事', icon: 'baby', audience: 'person', lifeEvent: 'birth', starred: false, tone: 'ordinary',
  summary: '测试用', outcomesSummary: ['示例证明'], searchWords: [], version: '1.0', effectiveFrom: '2026-01-01',
  leadDepartmentId: 'health', coordinatingDepartmentIds: ['police', 'insurance', 'civil'],
  departments: [
    { id: 'health', name: '市卫健委', shortName: '卫健', phone: '0511-80000001' },
    { id: 'police', name: '市公安局', shortName: '公安' },
    { id: 'insurance', name: '市医保局', shortName: '医保' },
    { id: 'civil', name: '市民政局', shortName: '民政' }
  ],
  basis,
  questions: [{
    id: 'with-subsidy', text: '要申请补贴吗？', why: '决定是否要公示', kind: 'single',
    options: [{ id: 'yes', text: '要' }, { id: 'no', text: '不要' }]
  }],
  items: [
    {
      id: 'birth-record', name: '出生登记证明', shortName: '出生证明', departmentId: 'health', choice: 'mandatory', waitsFor: [],
      promisedWorkingDays: 0, fee: free, channel: 'online', basis,
      outcomes: [{ id: 'birth-certificate', name: '出生医学证明', form: 'electronic-certificate', certificateKind: 'birth-certificate' }]
    },
    {
      id: 'household', name: '户口登记', shortName: '落户', departmentId: 'police', choice: 'mandatory', waitsFor: [{ itemId: 'birth-record' }],
      promisedWorkingDays: 3, fee: free, channel: 'online', basis,
      outcomes: [{ id: 'household-page', name: '户口簿页', form: 'paper' }]
    },
    {
      id: 'enrolment', name: '参保登记', shortName: '参保', departmentId: 'insurance', choice: 'preselected', waitsFor: [],
      promisedWorkingDays: 5, fee: free, channel: 'online', basis, outcomes: [{ id: 'message', name: '参保回执', form: 'message' }]
    },
    {
      id: 'subsidy', name: '补贴发放', shortName: '补贴', departmentId: 'civil', choice: 'tied', waitsFor: [],
      includedWhen: { answer: 'with-subsidy', is: 'yes' }, promisedWorkingDays: 10, fee: free, channel: 'online', basis,
      specialProcedures: [{ kind: 'public-notice', name: '公示', days: 3, dayKind: 'working' }],
      outcomes: [{ id: 'payment', name: '补贴', form: 'payment' }]
    }
  ],
  materials: [
    {
      id: 'household-book', name: '户口簿', documentKind: 'household-register', pages: { min: 1, max: 4 }, provider: '父母',
      neededBy: [{ itemId: 'household' }, { itemId: 'enrolment' }], ways: ['certificate', 'capture', 'file'],
      exemption: { kind: 'certificate', departmentId: 'police', certificateKind: 'household-register', needsDataSharing: true }
    },
    {
      id: 'statement', name: '情况说明', documentKind: 'a4', pages: { min: 1, max: 2 }, provider: '申请人',
      neededBy: [{ itemId: 'enrolment' }], ways: ['capture', 'file', 'later'], sample: '写清姓名、事由并签名', deferral: { workingDays: 10 }
    }
  ],
  sections: [{ id: 'basic', title: '基本信息', fieldIds: ['applicant-name', 'child-name', 'child-birth-date', 'subsidy-reason', 'certificate-number', 'child-id-number'] }],
  fields: [
    {
      id: 'applicant-name', label: '申请人姓名', kind: 'text', format: 'person-name', usedBy: [{ itemId: 'birth-record' }, { itemId: 'enrolment' }], rules: [],
      prefill: { attribute: 'self.name', name: '实名信息', locked: true }
    },
    { id: 'child-name', label: '孩子姓名', kind: 'text', usedBy: [{ itemId: 'birth-record' }, { itemId: 'enrolment' }], rules: [{ kind: 'length', min: 2, max: 20 }] },
    { id: 'child-birth-date', label: '出生日期', kind: 'date', usedBy: [{ itemId: 'birth-record' }], rules: [{ kind: 'not-after-today' }] },
    { id: 'subsidy-reason', label: '申请理由', kind: 'long-text', usedBy: [{ itemId: 'subsidy' }], rules: [] },
    {
      id: 'certificate-number', label: '出生医学证明编号', kind: 'text', format: 'birth-certificate-number', producedBy: ['birth-record'],
      usedBy: [{ itemId: 'household' }], rules: []
    },
    { id: 'child-id-number', label: '孩子公民身份号码', kind: 'text', format: 'id-number', producedBy: ['household'], usedBy: [{ itemId: 'household' }], rules: [] }
  ],
  deliveries: [{ kind: 'electronic', text: '电子证照' }, { kind: 'window', text: '窗口领取' }, { kind: 'post', text: '邮寄' }],
  consents: [{ id: 'privacy', title: '个人信息', text: '同意用于本次办理' }],
  commonQuestions: [], windows: [{ hallId: 'city-hall' }]
}

/** A catalogue of one package, with a calendar of ordinary weeks. */
export const FIXTURE_CATALOGUE: PublishedCatalogue = {
  version: 'fixture-1',
  packages: [FIXTURE_PACKAGE],
  list: {
    version: 'fixture-1',
    lifeEvents: [{ id: 'birth', name: '出生', audience: 'person', icon: 'baby' }],
    packages: [{
      id: 'fixture', number: 7, name: '示例一件事', icon: 'baby', audience: 'person', lifeEvent: 'birth', starred: false,
      summary: '测试用', searchWords: [], version: '1.0', available: true
    }]
  },
  searchIndex: { version: 'fixture-1', fillers: [], synonyms: [], enterpriseWords: [], elsewhere: [], syllables: {}, further: {} },
  regions: [{ code: '321183101', name: '宝华镇', villages: [] }],
  halls: [{ id: 'city-hall', name: '市政务服务中心', level: 'city', hours: '工作日9:00-17:00', windows: [{ id: 'w1', name: '一件事专窗' }] }],
  calendar: { version: 'fixture', years: [2026], holidays: ['2026-10-01', '2026-10-02'], workdays: ['2026-10-10'] },
  departments: FIXTURE_PACKAGE.departments
}
