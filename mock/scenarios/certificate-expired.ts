import type { Scenario } from './scenario'

/** The first certificate of everybody expired yesterday. */
export const certificateExpired: Scenario = {
  name: 'certificate-expired',
  description: '证照过期：每个人的第一张电子证照昨天到期，原来免交的要拍照上传。',
  expiresCertificate: true
}
