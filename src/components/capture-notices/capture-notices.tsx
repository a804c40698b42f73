import { captureText as t } from '@/locales/zh-cn/capture'
import { Notice } from '../notice/notice'

interface AwaitedProps { name: string, onGoOn(): void }
interface UnconfirmedProps extends AwaitedProps {
  count: number
  /** One side of a card is there, and this one is not. */
  otherSide?: string
}

/** The app was closed while a camera was open for this paper: go on there. */
export const PhotoAwaited = ({ name, onGoOn }: AwaitedProps) => (
  <Notice tone="amber" icon="camera" title={t.resumeTitle(name)} text={t.resumeText} action={{ text: t.resume, onPress: onGoOn }} />
)

/** Photographs that were taken and not looked at yet, or a card of which one side is there: the app was closed, or somebody went back. */
export const PhotosUnconfirmed = ({ name, count, otherSide, onGoOn }: UnconfirmedProps) => (otherSide === undefined
  ? <Notice tone="amber" icon="camera" title={t.shotWaits(count, name)} text={t.shotWaitsText} action={{ text: t.shotGoOn, onPress: onGoOn }} />
  : <Notice tone="amber" icon="camera" title={t.sideMissing(name, otherSide)} text={t.sideMissingText} action={{ text: t.resume, onPress: onGoOn }} />)

/** What is left of the photographs of a draft, each with the way on. */
export const LeftPhotos = ({ awaited, unconfirmed }: { awaited?: AwaitedProps, unconfirmed?: UnconfirmedProps }) => (
  <>
    {awaited && <PhotoAwaited {...awaited} />}
    {unconfirmed && <PhotosUnconfirmed {...unconfirmed} />}
  </>
)

const TONES = { denied: 'red', cancelled: 'blue', failed: 'red', full: 'amber' } as const

/** Why no page came after camera, album or files closed; changing one's mind is nothing bad. */
export const NothingAdded = ({ why }: { why: keyof typeof TONES | undefined }) => (why ? <Notice live tone={TONES[why]} {...t.outcomes[why]} /> : null)
