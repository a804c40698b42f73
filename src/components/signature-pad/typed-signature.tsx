import { View } from '@tarojs/components'
import { useState } from 'react'
import { kit } from '@/locales/zh-cn/kit'
import { Button } from '../button/button'
import { Frame } from '../native/frame'
import { TextInput } from '../native/text-input'

interface TypedSignatureProps {
  id: string
  label: string
  onTyped(name: string): void
}

/** The name, typed, as a signature. */
export const TypedSignature = ({ id, label, onTyped }: TypedSignatureProps) => {
  const [name, setName] = useState('')
  return (
    <>
      <Frame id={`${id}-typed`} grouped={false} label={kit.signature.typed} labelText={kit.signature.typed} labelClassName="signature__label">
        <TextInput id={`${id}-typed`} label={`${label}，${kit.signature.typed}`} autoComplete="name" text={name} onText={setName} />
      </Frame>
      <View className="signature__typed">{name}</View>
      <Button text={kit.signature.use} disabled={name.trim() === ''} onPress={() => onTyped(name.trim())} />
    </>
  )
}
