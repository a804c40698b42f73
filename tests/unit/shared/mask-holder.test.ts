import { maskHolder } from '@/shared/mask-holder'

test.each([
  ['华晓阳', '华*'], ['华晓阳、崇志明', '华*、崇*'], ['欧阳小样', '欧阳*'], ['句容市示范餐饮店', '句容市示范餐饮店'], ['阿依古丽·买买提', '阿*'], ['华*、崇*', '华*、崇*'], ['', '']
])('%s is shown as %s', (holder, shown) => expect(maskHolder(holder)).toBe(shown))
