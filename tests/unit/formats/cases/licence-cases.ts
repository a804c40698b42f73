import { formatCases } from './format-cases'

/** Cases of the formats from food-licence to copyright-registration-number. */
export const LICENCE_CASES = formatCases({
  'food-licence': {
    pass: ['JY13211830000011', 'JY23211830000011', 'JY33211830000011'],
    tidied: [['jy2 3211 8300 0001 1', 'JY23211830000011']],
    fail: ['JY43211830000011', 'JY2321183000001', 'JY232118300000111', 'SC23211830000011', 'AJY23211830000011'].map((value) => [value, 'food-licence.shape'])
  },
  'prepackaged-food-filing': {
    pass: ['YB13211830000011'],
    fail: ['YB03211830000011', 'YB1321183000001', 'YB132118300000111', 'JY13211830000011', 'AYB13211830000011'].map((value) => [value, 'prepackaged-food-filing.shape'])
  },
  'tobacco-licence': {
    pass: ['321183100001'],
    fail: ['32118310000', '3211831000011', '32118310000A'].map((value) => [value, 'tobacco-licence.shape'])
  },
  'drug-retail-licence': {
    pass: ['苏DB5110012', '苏AA12345', '苏CB1234567890'],
    tidied: [['苏db5110012', '苏DB5110012']],
    fail: [
      ['苏EB5110012', 'drug-retail-licence.shape'],
      ['苏DB1234', 'drug-retail-licence.shape'],
      ['苏DB12345678901', 'drug-retail-licence.shape'],
      ['浙DB5110012', 'drug-retail-licence.shape'],
      ['12345678901234567890', 'drug-retail-licence.shape'],
      ['123456789012345678901', 'drug-retail-licence.length']
    ]
  },
  'medical-device-filing': {
    pass: ['苏镇药监械经营备20234321号'],
    tidied: [['苏镇药监械经营备 20234321 号', '苏镇药监械经营备20234321号']],
    fail: ['苏镇药监械经营许20234321号', '苏镇药监械经营备2023432号', '镇镇药监械经营备20234321号', '苏镇药监械经营备20234321'].map((value) => [value, 'medical-device-filing.shape'])
  },
  'medical-device-licence': {
    pass: ['苏镇药监械经营许20230012号'],
    fail: ['苏镇药监械经营备20230012号', '苏镇药监械经营许2023012号', '镇镇药监械经营许20230012号', '苏镇药监械经营许20230012'].map((value) => [value, 'medical-device-licence.shape'])
  },
  'public-place-hygiene-licence': {
    pass: ['句卫公证字〔2023〕第321183-000123号', '句容市卫公证字〔2023〕第321183-000123号'],
    tidied: [['句卫公证字(2023)第321183-000123号', '句卫公证字〔2023〕第321183-000123号']],
    fail: ['句卫公证字〔2023〕第321183000123号', '卫公证字〔2023〕第321183-000123号', '句卫公证字〔2023〕第321183-00123号', '句卫公证字2023第321183-000123号', '镇江句容卫公证字〔2023〕第321183-000123号'].map((value) => [value, 'public-place-hygiene-licence.shape'])
  },
  'road-transport-licence': {
    pass: ['苏交运管许可镇字321183300123号', '苏交运管许可镇江市字321183300123号'],
    fail: ['苏交运管许可镇字32118330012号', '苏交运管许可字321183300123号', '镇交运管许可镇字321183300123号', '苏交运管许可镇字321183300123', '苏交运管许可镇江句容字321183300123号'].map((value) => [value, 'road-transport-licence.shape'])
  },
  'internet-cafe-licence': {
    pass: ['321183000001'],
    fail: ['320102000001', '32118300001', '3211830000011'].map((value) => [value, 'internet-cafe-licence.shape'])
  },
  'patent-number': {
    pass: ['ZL202310123456.6', 'ZL202320987654.2', 'ZL201030000000.4'],
    tidied: [
      ['zl 2023 1 0123456.6', 'ZL202310123456.6'],
      ['ZL202310123456。6', 'ZL202310123456.6']
    ],
    fail: [
      ['ZL202310123456.7', 'patent-number.checksum'],
      ['202310123456.6', 'patent-number.shape'],
      ['ZL202340123456.6', 'patent-number.shape'],
      ['ZL2023101234566', 'patent-number.shape'],
      ['ZL182310123456.6', 'patent-number.shape'],
      ['ZL202310123456.66', 'patent-number.shape']
    ]
  },
  'trademark-number': {
    pass: ['123456', '123456789', '1234567A'],
    fail: ['12345', '1234567890', 'G1234567', '123456AA'].map((value) => [value, 'trademark-number.shape'])
  },
  'trademark-class': {
    pass: ['1', '9', '10', '39', '40', '45'],
    tidied: [
      ['第09类', '9'],
      ['30 类', '30']
    ],
    fail: ['0', '46', '50', '100', 'A'].map((value) => [value, 'trademark-class.range'])
  },
  'plant-variety-number': {
    pass: ['CNA20191000001', 'CNA20090001.1', 'CNA2019100'],
    fail: ['CNA201910', 'CNA201910000012', 'CNB20191000001', 'CNA20090001.12', 'XCNA20191000001'].map((value) => [value, 'plant-variety-number.shape'])
  },
  'copyright-registration-number': {
    pass: ['苏作登字-2023-A-00000123', '苏作登字-2023-L-00000123'],
    tidied: [['苏作登字－2023－f－00000123', '苏作登字-2023-F-00000123']],
    fail: ['苏作登字-2023-M-00000123', '苏作登字-2023-F-0000123', '国作登字-2023-F-00000123', '苏作登字-2023-F-000001234'].map((value) => [value, 'copyright-registration-number.shape'])
  }
})
