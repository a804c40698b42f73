import { formatCases } from './format-cases'

/** Cases of the formats from item-code to organisation-name. */
export const SERVICE_AND_NAME_CASES = formatCases({
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
    pass: ['YJS3211832520260115000016', 'YJS3211830020260115000015'],
    tidied: [['yjs 321183 25 20260115 000016', 'YJS3211832520260115000016']],
    fail: [
      ['YJS3211832520260115000017', 'case-number.checksum'],
      ['YJS3211832520260230000016', 'case-number.date'],
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
  url: {
    pass: ['https://example.com', 'http://shop.example.com/a?b=1#c'],
    tidied: [[' https：//example．com ', 'https://example.com']],
    fail: ['example.com', 'ftp://example.com', 'https://example', 'https://', 'httpfoo', 'https://a b.com'].map((value) => [value, 'url.shape'])
  },
  'road-stake': {
    pass: ['K0+000', 'K12+345', 'K1234+001'],
    tidied: [['k12＋345', 'K12+345']],
    fail: ['12+345', 'K12+34', 'K12345', 'K12-345'].map((value) => [value, 'road-stake.shape'])
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
})
