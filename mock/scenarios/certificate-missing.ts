import type { Scenario } from './scenario'

/** One certificate that had been expected cannot be found. */
export const certificateMissing: Scenario = {
  name: 'certificate-missing',
  description: '证照查不到：有一张本来免交的证照没有查到，需要拍照上传。',
  withholdsCertificate: true
}
