import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Picture } from '../native/picture'
import { qrDataUri } from './qr-svg'
import './qr-code.scss'

interface QrCodeProps {
  text: string
  /** What it is for: 出示给窗口的二维码. */
  label: string
}

/** A code to be scanned: one image instead of a thousand nodes. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const src = useMemo(() => qrDataUri(text), [text])
  return <View className="qr-code"><Picture src={src} text={label} className="qr-code__picture" /></View>
}
