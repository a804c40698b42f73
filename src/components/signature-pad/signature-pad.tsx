import { View } from '@tarojs/components'
import { useState } from 'react'
import { kit } from '@/locales/zh-cn/kit'
import { Button } from '../button/button'
import type { DrawnPicture } from '../native/draw-surface.types'
import { DrawnSignature } from './drawn-signature'
import { TypedSignature } from './typed-signature'
import './signature-pad.scss'

interface SignaturePadProps {
  id: string
  /** Whose: 申请人签名. */
  label: string
  onDrawn(picture: DrawnPicture): void
  onTyped(name: string): void
}

/** Signs with a finger, or by typing the name for whoever cannot draw (WCAG 2.5.7). */
export const SignaturePad = ({ id, label, onDrawn, onTyped }: SignaturePadProps) => {
  const [typing, setTyping] = useState(false)
  return (
    <View className="signature">
      {typing ? <TypedSignature id={id} label={label} onTyped={onTyped} /> : <DrawnSignature id={id} label={label} onDrawn={onDrawn} />}
      <Button look="quiet" text={typing ? kit.signature.drawInstead : kit.signature.typeInstead} onPress={() => setTyping(!typing)} />
    </View>
  )
}
