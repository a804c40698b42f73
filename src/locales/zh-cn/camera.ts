import type { Hint } from '@/domain/imaging/live-hints'
import type { Signs } from '@/domain/imaging/live-signs'

/** What is asked of the person by what the camera sees. Without a page the side is named; `ready` is said otherwise when the camera releases by itself. */
const HINTS: Readonly<Record<Exclude<Hint, 'no-page'>, string>> = {
  'cut-off': '有一角没拍到，往后退一点',
  'too-far': '再靠近一点',
  'too-dark': '太暗了，换个亮的地方',
  tilted: '手机端平，正对着拍',
  glare: '有反光，换个角度',
  blurred: '有点模糊，拿稳别动',
  'hold-still': '很好，拿稳别动',
  ready: '可以拍了，按圆钮'
}

const GOOD: Readonly<Record<keyof Signs, string>> = { corners: '四角齐', sharp: '清晰', light: '光线好' }
const BAD: Readonly<Record<keyof Signs, string>> = { corners: '缺角', sharp: '模糊', light: '光线不好' }

/** Words of the camera screen. */
export const cameraText = {
  title: '拍照',
  titleOf: (material: string, page: string) => `${material} · ${page.replace(/ /g, '\u00a0')}`,
  close: '不拍了',
  hints: HINTS,
  lay: (side: string | undefined) => (side ? `把“${side}”放进框里` : '把要拍的放进框里'),
  hintWithTorch: '太暗了，点“补光”试试',
  releasing: '很好，马上拍',
  opening: '正在打开相机',
  byHand: '对准以后，按圆钮',
  shooting: '拍好了，正在保存',
  missed: '刚才没拍上，请再拍一次',
  sign: (name: keyof Signs, good: boolean) => (good ? GOOD[name] : BAD[name]),
  shutter: '拍照',
  album: '相册',
  torch: '补光',
  torchOff: '关灯',
  automatic: '拿稳就自动拍',
  speak: '念出提示',
  silent: '不念提示',
  picture: '相机画面，框里放要拍的证件或纸',

  notKept: { title: '这一页没存下来', text: '手机可能没有空间了。清理一下再拍，前面的都在。' },

  troubles: {
    denied: { title: '没有用相机的权限', text: '请在手机或浏览器的设置里允许用相机，回来再试；也可以用下面的办法。' },
    absent: { title: '没有找到相机', text: '换下面的办法交也一样。' },
    failed: { title: '相机没有打开', text: '可能别的软件正在用。请再试一次，或者用下面的办法。' }
  },
  again: '再试一次',
  settings: '去设置里允许',
  systemCamera: '用手机自带的相机拍',
  fromAlbum: '从相册选',
  fromFile: '选文件',
  retake: '重拍',
  retakeSides: '重拍两面',
  retakeLabel: (at: number, sides: boolean) => (sides ? `重拍第 ${at} 页的两面` : `重拍第 ${at} 页`)
} as const
