import path from 'node:path'

/** Packages that ship syntax newer than the oldest web view we serve (see docs/adr/0003). */
const PACKAGES = [
  'axios', 'mobx', 'mobx-react-lite', '@nutui', '@tarojs', 'uqr', 'tweetnacl', 'valibot',
  // What Taro's router brings along.
  'query-string', 'filter-obj', 'decode-uri-component', 'split-on-first'
]

/** Folders of the packages that are compiled like our own code. */
export const transpiledPackages = (root: string): string[] => PACKAGES.map((name) => path.join(root, 'node_modules', name))
