import { useState } from 'react'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { go } from '@/shared/navigation'
import { useStores } from '@/stores/context'
import { scannedLink } from '../scanned-link'

const words = catalogueText.home

interface Scanning {
  supported: boolean
  /** What to tell when scanning led nowhere. */
  message: string | undefined
  scan(): void
}

/** Scans a code and opens the screen it points at; anything else gets a sentence. */
export const useScan = (): Scanning => {
  const { platform } = useStores()
  const [message, setMessage] = useState<string>()
  const scan = async (): Promise<void> => {
    setMessage(undefined)
    const outcome = await platform.scan.scan()
    if (outcome.kind === 'denied') setMessage(words.scanDenied)
    if (outcome.kind === 'failed') setMessage(words.scanFailed)
    if (outcome.kind !== 'scanned') return
    const url = scannedLink(outcome.text)
    if (url) go(url)
    else setMessage(words.scanNotOurs)
  }
  return { supported: platform.scan.supported, message, scan: () => { void scan() } }
}
