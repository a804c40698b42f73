import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Icon } from '../icon/icon'
import { Press } from '../native/press'
import './read-aloud.scss'

/** What the button needs of the end's speech; the platform's port fits. */
export interface Voice {
  supported: boolean
  speak(text: string, onEnd: () => void): void
  stop(): void
}

interface ReadAloudProps {
  voice: Voice
  /** What is read out. */
  text: string
  words: { read: string, stop: string }
}

/** Reads a text out and stops it again. There is no button where there is no voice. */
export const ReadAloud = ({ voice, text, words }: ReadAloudProps) => {
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => () => { if (voice.supported) voice.stop() }, [voice])
  if (!voice.supported) return null
  const toggle = () => {
    setSpeaking(!speaking)
    if (speaking) voice.stop()
    else voice.speak(text, () => setSpeaking(false))
  }
  return (
    <Press className="read-aloud" onPress={toggle}>
      <Icon name={speaking ? 'stop' : 'speaker'} />
      <View className="read-aloud__words">{speaking ? words.stop : words.read}</View>
    </Press>
  )
}
