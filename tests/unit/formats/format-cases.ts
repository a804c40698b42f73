import type { FormatName } from '@/domain/formats/format-names'
import type { FormatProblemCode } from '@/domain/formats/format-problems'

/** Values of one format as a clerk would list them. Passing values are written as they are stored. */
export interface FormatCases {
  readonly pass: readonly string[]
  /** What somebody typed or pasted, and what is stored for it. */
  readonly tidied?: ReadonlyArray<readonly [typed: string, stored: string]>
  readonly fail: ReadonlyArray<readonly [value: string, code: FormatProblemCode]>
}

export const FORMAT_CASES: Readonly<Record<FormatName, FormatCases>> = {
  'id-number': {
    pass: ['32119919900101007X', '321199194203150027', '321199201809061013', '321199198507213021'],
    tidied: [
      ['32119919900101007x', '32119919900101007X'],
      [' 321199 1990 0101 007X ', '32119919900101007X'],
      ['321199-19900101-007X', '32119919900101007X'],
      ['３２１１９９１９９００１０１００７ｘ', '32119919900101007X'],
      ['32119919900101007X\u200b', '32119919900101007X']
    ],
    fail: [
      ['321199199001010071', 'id-number.checksum'],
      ['321199199002300013', 'id-number.birth-date'],
      ['321199199013010013', 'id-number.birth-date'],
      ['321199170001010013', 'id-number.birth-date'],
      ['321199900101007', 'id-number.fifteen-digits'],
      ['32119919900101007', 'id-number.length'],
      ['32119919900101007XX', 'id-number.length'],
      ['921199199001010071', 'id-number.shape'],
      ['32119919900101X071', 'id-number.shape'],
      ['32119919900101007A', 'id-number.shape'],
      ['', 'id-number.length']
    ]
  },
  'hk-macao-taiwan-residence-permit': {
    pass: ['810000199001010019', '830000198506300029'],
    fail: [
      ['810000199001010018', 'hk-macao-taiwan-residence-permit.checksum'],
      ['810000199002300013', 'hk-macao-taiwan-residence-permit.birth-date'],
      ['840000199001010019', 'hk-macao-taiwan-residence-permit.shape'],
      ['810000189001010019', 'hk-macao-taiwan-residence-permit.shape'],
      ['32119919900101007X', 'hk-macao-taiwan-residence-permit.shape']
    ]
  },
  'foreign-permanent-resident-id': {
    pass: ['932840198808120154', 'USA320019880812'],
    tidied: [['usa 3200 1988 0812', 'USA320019880812']],
    fail: [
      ['932840198808120155', 'foreign-permanent-resident-id.checksum'],
      ['932840198813120159', 'foreign-permanent-resident-id.birth-date'],
      ['832840198808120154', 'foreign-permanent-resident-id.shape'],
      ['USA32001988081', 'foreign-permanent-resident-id.shape'],
      ['USA3200198808123', 'foreign-permanent-resident-id.shape'],
      ['X932840198808120154', 'foreign-permanent-resident-id.shape']
    ]
  },
  'mainland-travel-permit-hk-macao': {
    pass: ['H12345678', 'M1234567800'],
    tidied: [['h1234 5678', 'H12345678']],
    fail: ['A12345678', 'H1234567', 'H123456789', 'H123456780012', 'XH12345678'].map((value) => [value, 'mainland-travel-permit-hk-macao.shape'])
  },
  'mainland-travel-permit-taiwan': {
    pass: ['12345678', '1234567890', '1234567890B'],
    fail: ['1234567', '123456789', '12345678A', '1234567890BB', 'A12345678'].map((value) => [value, 'mainland-travel-permit-taiwan.shape'])
  },
  'chinese-passport': {
    pass: ['E12345678', 'EA1234567', 'EZ1234567', 'G12345678', 'S1234567', 'P12345678', 'D1234567', 'SE1234567'],
    tidied: [['e 1234 5678', 'E12345678']],
    fail: ['E1234567', 'E123456789', 'EI1234567', 'EO1234567', 'G1234567', 'A12345678', 'XE12345678', 'S123456', 'S123456789'].map((value) => [value, 'chinese-passport.shape'])
  },
  'foreign-passport': {
    pass: ['AB123', 'X1234567', 'A1234567890123456'],
    tidied: [['ab-123 456', 'AB123456']],
    fail: ['AB12', 'A12345678901234567', 'AB_12345', '护照12345'].map((value) => [value, 'foreign-passport.shape'])
  },
  'birth-certificate-number': {
    pass: ['T320000001'],
    tidied: [['t 320 000 001', 'T320000001']],
    fail: ['T32000000', 'T3200000011', '3200000011', 'TT32000001'].map((value) => [value, 'birth-certificate-number.shape'])
  },
  'driving-licence-file-number': {
    pass: ['321100000001'],
    fail: [
      ['32110000000', 'driving-licence-file-number.shape'],
      ['3211000000012', 'driving-licence-file-number.shape'],
      ['32110000000X', 'driving-licence-file-number.shape'],
      ['310100000001', 'driving-licence-file-number.other-province']
    ]
  },
  'pharmacist-registration-number': {
    pass: ['321200000001'],
    fail: ['32120000001', '3212000000011', '32120000000A'].map((value) => [value, 'pharmacist-registration-number.shape'])
  },
  'disability-certificate-number': {
    pass: ['32119919900101007X11', '32119919900101007X74', '32119919900101007X43B1'],
    tidied: [['32119919900101007x 43', '32119919900101007X43']],
    fail: [
      ['32119919900101007X', 'disability-certificate-number.shape'],
      ['32119919900101007X81', 'disability-certificate-number.shape'],
      ['32119919900101007X01', 'disability-certificate-number.shape'],
      ['32119919900101007X15', 'disability-certificate-number.shape'],
      ['32119919900101007X10', 'disability-certificate-number.shape'],
      ['32119919900101007X43B', 'disability-certificate-number.shape'],
      ['032119919900101007X43', 'disability-certificate-number.shape'],
      ['32119919900101007143', 'disability-certificate-number.id-number']
    ]
  },
  'education-certificate-number': {
    pass: ['10000120120500001', '100001201205000001'],
    fail: ['1000012012050000', '1000012012050000011', '10000120120500000A'].map((value) => [value, 'education-certificate-number.shape'])
  },
  mobile: {
    pass: ['13800000000', '19900000000'],
    tidied: [
      ['+86 138 0000 0000', '13800000000'],
      ['0086-138-0000-0000', '13800000000'],
      ['8613800000000', '13800000000'],
      ['１３８００００００００', '13800000000'],
      ['(+86)13800000000', '13800000000']
    ],
    fail: ['013800000000', '12800000000', '1380000000', '138000000000', '23800000000', '86138', '1380000000a'].map((value) => [value, 'mobile.shape'])
  },
  landline: {
    pass: ['87266630', '0511-87266630', '010-80000000', '0511-8000000', '0511-80000000-1', '0511-80000000-123456'],
    tidied: [
      ['051187266630', '0511-87266630'],
      ['（0511）8726 6630', '0511-87266630'],
      ['+86 511 8726 6630', '0511-87266630'],
      ['+86-10-80000000', '010-80000000'],
      ['0511-8726-6630', '0511-87266630'],
      ['025-8888-0000', '025-88880000'],
      ['0511-800-0000', '0511-8000000'],
      ['0105555-0000', '010-55550000'],
      ['0108000000', '010-8000000'],
      ['021-800-0000', '021-8000000'],
      ['0511-80000000转123', '0511-80000000-123'],
      ['0511—87266630', '0511-87266630']
    ],
    fail: ['72666300', '8726663', '0511-872666', '0511-872666301', '0511-80000000-1234567', '12345', '13800000000', '051-1234', '01-80000000', '05111-80000000', '0511-80-0000', '0511-80000000-', '10511-87266630'].map((value) => [value, 'landline.shape'])
  },
  phone: {
    pass: ['13800000000', '0511-87266630', '87266630'],
    tidied: [
      ['+86 138-0000-0000', '13800000000'],
      ['(0511) 87266630', '0511-87266630']
    ],
    fail: ['12345', '1380000000', '0511-8726'].map((value) => [value, 'phone.shape'])
  },
  'consult-phone': {
    pass: ['12345', '12333', '12393', '12328', '12348', '12330', '12315', '13800000000', '0511-87266630'],
    fail: ['10086', '110', '123456', '012345'].map((value) => [value, 'consult-phone.shape'])
  },
  'bank-card': {
    pass: ['6228480400000000002', '6212261100000000007', '6259650871772098'],
    tidied: [
      ['6228 4804 0000 0000 002', '6228480400000000002'],
      ['6259-6508-7177-2098', '6259650871772098']
    ],
    fail: [
      ['6228480400000000003', 'bank-card.checksum'],
      ['622848040000000', 'bank-card.length'],
      ['62284804000000000020', 'bank-card.length'],
      ['123456789012', 'bank-card.length'],
      ['12345678901', 'bank-card.shape'],
      ['1234567890123456789012', 'bank-card.shape'],
      ['622848040000000000X', 'bank-card.shape']
    ]
  },
  'corporate-account': {
    pass: ['12345678', '12345678901234567890123456789012'],
    tidied: [['3200 1234-5678', '320012345678']],
    fail: ['1234567', '123456789012345678901234567890123', '1234567A'].map((value) => [value, 'corporate-account.shape'])
  },
  uscc: {
    pass: ['91321183MA1WXY123L', '92321183MA1ABC3420', '93321183MA1KLM5628', '11321183MB999999X2'],
    tidied: [['９１321183-ma1wxy123l', '91321183MA1WXY123L']],
    fail: [
      ['91321183MA1WXY1230', 'uscc.checksum'],
      ['91321183MA1WXY123', 'uscc.length'],
      ['91321183MA1WXY123LL', 'uscc.length'],
      ['91321183MA1WXY12OL', 'uscc.letter-not-used'],
      ['9132118IMA1WXY123L', 'uscc.letter-not-used'],
      ['91S21183MA1WXY123L', 'uscc.letter-not-used'],
      ['91321183MA1WVY123L', 'uscc.letter-not-used'],
      ['91321183MA1WZY123L', 'uscc.letter-not-used'],
      ['9132A183MA1WXY123L', 'uscc.shape'],
      ['91321183MA1WXY12_L', 'uscc.shape'],
      ['321183600012345', 'uscc.legacy-registration-number']
    ]
  },
  'region-code': {
    pass: ['320000', '321100', '321183', '321183002', '321183102', '321183429', '321183599', '321183102001'],
    fail: [
      ['32118', 'region-code.shape'],
      ['3211831', 'region-code.shape'],
      ['921183', 'region-code.shape'],
      ['3211831020012', 'region-code.shape'],
      ['321183000', 'region-code.town-class'],
      ['321183600', 'region-code.town-class']
    ]
  },
  postcode: {
    pass: ['212400', '100000'],
    fail: ['21240', '2124000', '21240A'].map((value) => [value, 'postcode.shape'])
  },
  'local-postcode': {
    pass: ['212400', '212421'],
    fail: [
      ['21240', 'local-postcode.shape'],
      ['2124000', 'local-postcode.shape'],
      ['210000', 'local-postcode.elsewhere']
    ]
  },
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
  },
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
  },
  'item-code': {
    pass: ['320131001000'],
    fail: ['32013100100', '3201310010001', '32013100100A'].map((value) => [value, 'item-code.shape'])
  },
  'item-implementation-code': {
    pass: ['11321183MB999999X24320131001000'],
    fail: ['11321183MB999999X2432013100100', '11321183MB999999X34320131001000', '11321183MB999999X243201310010001', '320131001000'].map((value) => [value, 'item-implementation-code.shape'])
  },
  'item-handling-code': {
    pass: ['11321183MB999999X2432013100100001'],
    fail: ['11321183MB999999X24320131001000', '11321183MB999999X3432013100100001', '11321183MB999999X24320131001000011'].map((value) => [value, 'item-handling-code.shape'])
  },
  'case-number': {
    pass: ['YJS3211832520260115000016'],
    tidied: [['yjs 321183 25 20260115 000016', 'YJS3211832520260115000016']],
    fail: [
      ['YJS3211832520260115000017', 'case-number.checksum'],
      ['YJS3211832520260230000016', 'case-number.date'],
      ['YJS3211830020260115000016', 'case-number.shape'],
      ['YJS3211832720260115000016', 'case-number.shape'],
      ['YJS3201022520260115000016', 'case-number.shape'],
      ['YJS321183252026011500016', 'case-number.shape'],
      ['YJS32118325202601150000166', 'case-number.shape']
    ]
  },
  'item-case-number': {
    pass: ['YJS3211832520260115000016-01', 'YJS3211832520260115000016-99'],
    fail: [
      ['YJS3211832520260115000017-01', 'item-case-number.case-number'],
      ['YJS3211832520260115000016-00', 'item-case-number.shape'],
      ['YJS3211832520260115000016-1', 'item-case-number.shape'],
      ['YJS3211832520260115000016', 'item-case-number.shape'],
      ['YJS3211832520260115000016-011', 'item-case-number.shape']
    ]
  },
  'collection-code': {
    pass: ['000000', '012345'],
    fail: ['01234', '0123456', '01234A'].map((value) => [value, 'collection-code.shape'])
  },
  'utility-account-number': {
    pass: ['12345678', '1234567890123'],
    fail: ['1234567', '12345678901234', '1234567A'].map((value) => [value, 'utility-account-number.shape'])
  },
  'customs-registration-code': {
    pass: ['3211960001', '32119600AA'],
    fail: ['321196000', '32119600011', '321196000_'].map((value) => [value, 'customs-registration-code.shape'])
  },
  'medical-institution-code': {
    pass: ['H32118300001'],
    fail: ['32118300001', 'H3211830000', 'H321183000012', '句容市某医院'].map((value) => [value, 'medical-institution-code.shape'])
  },
  email: {
    pass: ['name@example.com', 'a.b+c@mail.example.com'],
    tidied: [['name＠example。com', 'name@example.com']],
    fail: ['name', 'name@example', '@example.com', 'name@.com', 'name@example.', 'a@b@example.com'].map((value) => [value, 'email.shape'])
  },
  'person-name': {
    pass: ['张测试', '张三', '测'.repeat(50), '欧阳样例', '阿依古丽·买买提', '𠮷测试', 'John Smith', "O'Neill-Müller Jr."],
    tidied: [
      [' 张 测 试 ', '张测试'],
      ['阿依古丽•买买提', '阿依古丽·买买提'],
      ['阿依古丽 · 买买提', '阿依古丽·买买提'],
      ['John   Smith', 'John Smith'],
      ['O’Neill', "O'Neill"]
    ],
    fail: [
      ['张', 'person-name.short'],
      ['𠮷', 'person-name.short'],
      ['张3', 'person-name.digits'],
      ['张三（测试）', 'person-name.characters'],
      ['', 'person-name.characters'],
      ['测'.repeat(51), 'person-name.length']
    ]
  },
  'organisation-name': {
    pass: ['测试餐饮', '句容市测试餐饮有限公司', '测试科技（江苏）有限公司', '𠮷'.repeat(100)],
    tidied: [
      ['测试科技(江苏)有限公司', '测试科技（江苏）有限公司'],
      ['测试科技 （江苏） 有限公司', '测试科技（江苏）有限公司']
    ],
    fail: [
      ['测试店', 'organisation-name.short'],
      ['12345', 'organisation-name.characters'],
      ['测'.repeat(101), 'organisation-name.length']
    ]
  }
}
