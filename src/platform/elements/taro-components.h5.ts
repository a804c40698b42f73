// Taro's build counts the exports of this module by itself and would lose the imports of one that
// does more than hand on: hence two files.
export * from './elements'
