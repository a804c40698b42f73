import { formatCases } from './format-cases'

/** Cases of the formats from property-certificate to land-supply-number. */
export const PROPERTY_AND_VEHICLE_CASES = formatCases({
  'property-certificate': {
    pass: ['苏（2023）句容市不动产权第0012345号', '苏（2023）句容市不动产证明第0012345号', '京（2018）朝阳区不动产权第0000001号', '苏（2023）句容不动产权第0012345号', `苏（2023）${'字'.repeat(12)}不动产权第0012345号`],
    tidied: [
      ['苏(2023)句容市不动产权第0012345号', '苏（2023）句容市不动产权第0012345号'],
      ['苏〔2023〕 句容市不动产权第 ００12345 号', '苏（2023）句容市不动产权第0012345号']
    ],
    fail: [
      ['苏（2023）句容市不动产权第012345号', 'property-certificate.serial-length'],
      ['苏（2023）句容市不动产权第00123456号', 'property-certificate.serial-length'],
      ['句房权证华阳字第01012345号', 'property-certificate.old'],
      ['句国用（2008）第00012号', 'property-certificate.old'],
      ['苏（1999）句容市不动产权第0012345号', 'property-certificate.shape'],
      ['苏（2023）句不动产权第0012345号', 'property-certificate.shape'],
      [`苏（2023）${'字'.repeat(13)}不动产权第0012345号`, 'property-certificate.shape'],
      ['句（2023）句容市不动产权第0012345号', 'property-certificate.shape'],
      ['第苏（2023）句容市不动产权第0012345号', 'property-certificate.shape'],
      ['0012345', 'property-certificate.shape']
    ]
  },
  'house-ownership-certificate': {
    pass: ['句房权证华阳字第01012345号', '字', '字'.repeat(40)],
    fail: [
      ['字'.repeat(41), 'house-ownership-certificate.length'],
      ['', 'house-ownership-certificate.length']
    ]
  },
  'property-unit': {
    pass: ['321183001001GB00001F00010001', '321183001001GB00001W00000000'],
    tidied: [['321183 001001 gb00001 f00010001', '321183001001GB00001F00010001']],
    fail: [
      ['321183001001GB00001F0001000', 'property-unit.length'],
      ['321183001001GB00001F000100011', 'property-unit.length'],
      ['321183001001GB00001100010001', 'property-unit.shape'],
      ['3211830010011B00001F00010001', 'property-unit.shape'],
      ['320102001001GB00001F00010001', 'property-unit.elsewhere']
    ]
  },
  'parcel-code': {
    pass: ['321183001001GB00001'],
    fail: [
      ['321183001001GB0000', 'parcel-code.length'],
      ['321183001001GB000011', 'parcel-code.length'],
      ['3211830010011100001', 'parcel-code.shape'],
      ['320102001001GB00001', 'parcel-code.elsewhere']
    ]
  },
  'vehicle-plate': {
    pass: ['苏L12345', '苏LA1B2C', '苏LD12345', '苏LFA1234', '苏L12345D', '苏L1234挂', '苏L1234学', '京A12345'],
    tidied: [
      ['苏l·12345', '苏L12345'],
      ['苏L-123 45', '苏L12345'],
      ['苏Ｌ．12345', '苏L12345']
    ],
    fail: [
      ['苏L1234O', 'vehicle-plate.letter-not-used'],
      ['苏LI2345', 'vehicle-plate.letter-not-used'],
      ['苏L1234', 'vehicle-plate.shape'],
      ['苏L1234567', 'vehicle-plate.shape'],
      ['苏LL12345', 'vehicle-plate.shape'],
      ['苏L12345L', 'vehicle-plate.shape'],
      ['句L12345', 'vehicle-plate.shape'],
      ['苏112345', 'vehicle-plate.shape'],
      ['L12345', 'vehicle-plate.shape'],
      ['苏苏L12345', 'vehicle-plate.shape']
    ]
  },
  vin: {
    pass: ['1M8GDM9AXKP042788', 'LSVAA49J2E2123456', 'LGXC16AF3K0000001', 'LZZ5BBNF4PA000001'],
    tidied: [['lsvaa49j2 e2123456', 'LSVAA49J2E2123456']],
    fail: [
      ['LSVAA49J0E2123456', 'vin.checksum'],
      ['LSVAA49J2E212345', 'vin.length'],
      ['LSVAA49J2E21234567', 'vin.length'],
      ['LSVAA49J2E2I23456', 'vin.letter-not-used'],
      ['LSVAA49J2E2O23456', 'vin.letter-not-used'],
      ['LSVAA49J2E2Q23456', 'vin.letter-not-used'],
      ['LSVAA49J2E2_23456', 'vin.shape']
    ]
  },
  'engine-number': {
    pass: ['AB12', 'EA888-1234*5', '12345678901234567890'],
    tidied: [['ab 1234', 'AB1234']],
    fail: ['AB1', '123456789012345678901', 'AB_123', '发动机1234'].map((value) => [value, 'engine-number.shape'])
  },
  'investment-project-code': {
    pass: ['2309-321183-89-01-123456'],
    tidied: [
      ['23093211838901123456', '2309-321183-89-01-123456'],
      ['2309 321183—89—01—123456', '2309-321183-89-01-123456']
    ],
    fail: ['2309-321183-89-01-12345', '2309-321183-89-01-1234567', '2309-32118A-89-01-123456', '230932118389'].map((value) => [value, 'investment-project-code.shape'])
  },
  'land-supply-number': {
    pass: ['3211832023B00001', '3211832023A00001-1'],
    fail: ['3211832023C00001', '3201022023B00001', '3211832023B0000', '3211832023B00001-12'].map((value) => [value, 'land-supply-number.shape'])
  }
})
