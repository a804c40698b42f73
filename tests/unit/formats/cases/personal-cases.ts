import { formatCases } from './format-cases'

/** Cases of the formats from id-number to education-certificate-number. */
export const PERSONAL_CASES = formatCases({
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
  }
})
