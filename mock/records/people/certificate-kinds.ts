/** The kinds of electronic certificate that packages look up, with the department that issues each. */
export const CERTIFICATE_KINDS = {
  'id-card': { name: '居民身份证', departmentId: 'public-security', departmentName: '市公安局' },
  'household-register': { name: '居民户口簿', departmentId: 'public-security', departmentName: '市公安局' },
  'residence-permit': { name: '江苏省居住证', departmentId: 'public-security', departmentName: '市公安局' },
  'driving-licence': { name: '机动车驾驶证', departmentId: 'public-security', departmentName: '市公安局' },
  'vehicle-licence': { name: '机动车行驶证', departmentId: 'public-security', departmentName: '市公安局' },
  'marriage-certificate': { name: '结婚证', departmentId: 'civil-affairs', departmentName: '市民政局' },
  'birth-certificate': { name: '出生医学证明', departmentId: 'health-commission', departmentName: '市卫健委' },
  'health-certificate': { name: '从业人员健康证明', departmentId: 'health-commission', departmentName: '市卫健委' },
  'disability-certificate': { name: '残疾人证', departmentId: 'disabled-federation', departmentName: '市残联' },
  'social-security-card': { name: '社会保障卡', departmentId: 'human-resources', departmentName: '市人社局' },
  'business-licence': { name: '营业执照', departmentId: 'administrative-approval', departmentName: '市行政审批局' },
  'drug-retail-licence': { name: '药品经营许可证', departmentId: 'administrative-approval', departmentName: '市行政审批局' },
  'property-certificate': { name: '不动产权证书', departmentId: 'natural-resources', departmentName: '市自然资源和规划局' },
  'driver-qualification': { name: '道路运输从业人员从业资格证', departmentId: 'transport', departmentName: '市交通运输局' },
  'dangerous-goods-qualification': { name: '危险货物道路运输从业资格证', departmentId: 'transport', departmentName: '市交通运输局' }
} as const

/** A kind of electronic certificate. */
export type CertificateKind = keyof typeof CERTIFICATE_KINDS
