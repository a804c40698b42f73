import { back } from '@/shared/navigation'
import { useStores } from './context'

/** What every screen's frame needs: how the person wants it, and whether the host draws the title bar. */
export interface PageFrame {
  elder: boolean
  dark: boolean
  textStep: 0 | 1 | 2 | 3
  drawsTitleBar: boolean
  onBack(): void
}

/** The frame of this end and this person; read it inside an observer. */
export const usePageFrame = (): PageFrame => {
  const { settings, platform } = useStores()
  return { elder: settings.elder, dark: settings.dark, textStep: settings.textStep, drawsTitleBar: platform.host.drawsTitleBar, onBack: back }
}
