import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-name'
import { Picture } from '../native/picture'
import { Press } from '../native/press'
import './file-thumb.scss'

export type FileState = 'waiting' | 'sending' | 'kept' | 'refused' | 'warned'

interface FileThumbProps {
  /** Undefined for a file that is no picture. */
  src: string | undefined
  /** 户口簿 第 2 页 */
  label: string
  state: FileState
  /** The state in words: 已上传, 上传中 40%. */
  stateText: string
  /** Looks at it large. */
  onPress?(): void
  /** Takes it away; the name says of what. */
  remove?: { label: string, onPress(): void }
}

const ICONS: Readonly<Record<FileState, IconName>> = { waiting: 'offline', sending: 'upload', kept: 'check', refused: 'error', warned: 'warning' }

/** One page or file, small, with how it stands. */
export const FileThumb = ({ src, label, state, stateText, onPress, remove }: FileThumbProps) => {
  const picture = src === undefined ? <View className="file-thumb__paper"><Icon name="cases" size="huge" /></View> : <Picture src={src} text="" fit="cover" />
  return (
    <View className="file-thumb">
      {onPress
        ? <Press className="file-thumb__frame" aria={{ label: `${label}，${stateText}` }} onPress={onPress}>{picture}</Press>
        : <View className="file-thumb__frame">{picture}</View>}
      <View className={`file-thumb__state file-thumb__state--${state}`}>
        <Icon name={ICONS[state]} size="small" className="file-thumb__icon" />
        <View className="file-thumb__words">{stateText}</View>
      </View>
      <View className="file-thumb__label">{label}</View>
      {remove && <Press className="file-thumb__remove" aria={{ label: remove.label }} onPress={remove.onPress}><Icon name="trash" /></Press>}
    </View>
  )
}
