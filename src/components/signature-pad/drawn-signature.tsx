import { View } from '@tarojs/components'
import { useState } from 'react'
import { kit } from '@/locales/zh-cn/kit'
import { Button } from '../button/button'
import { DrawSurface } from '../native/draw-surface'
import type { DrawnPicture, Surface } from '../native/draw-surface.types'

interface DrawnSignatureProps {
  id: string
  label: string
  onDrawn(picture: DrawnPicture): void
}

/** The paper, with a line to write on; nothing is handed over before the person says so. */
export const DrawnSignature = ({ id, label, onDrawn }: DrawnSignatureProps) => {
  const [surface, setSurface] = useState<Surface>()
  const [drawn, setDrawn] = useState(false)
  const clear = () => {
    surface?.clear()
    setDrawn(false)
  }
  const use = () => { if (surface) void surface.take().then(onDrawn) }
  return (
    <>
      <View className="signature__paper">
        <DrawSurface id={`${id}-surface`} label={`${label}，${kit.signature.hint}`} className="signature__surface" onReady={setSurface} onStroke={() => setDrawn(true)} />
        {!drawn && <View className="signature__hint">{kit.signature.hint}</View>}
      </View>
      <View className="signature__buttons">
        <Button look="secondary" text={kit.signature.clear} disabled={!drawn} onPress={clear} />
        <Button text={kit.signature.use} disabled={!drawn} onPress={use} />
      </View>
    </>
  )
}
