const WORD_JOINER = '\u2060'

/** The same words, but no line ends within a day such as 2027年1月1日: for the screen only, the sign between has no width. */
export const withWholeDays = (words: string): string =>
  words.replace(/\d+年\d+月\d+日/g, (day) => day.split('').join(WORD_JOINER))
