/** The 31 one-character names of provinces as licence plates and certificates print them, ready for a character class. */
export const PROVINCE_CHARACTERS = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
