import { useEffect, useState } from 'react'
import { isPdf } from '@/shared/is-pdf'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { AddOutcome, CapturedPaper, CaptureTarget, NothingChosen } from './capture-target'
import { useStores } from './context'
import type { PageRecord } from './draft-record'
import { handOverAll } from './hand-over'
import type { MaterialStore } from './material-store'

/** Where a page can come from. */
export type PageSource = 'camera' | 'album' | 'file'

/** How it ended: pictures were handed over to the screen after the shutter, or as documents end. */
type TakeOutcome = AddOutcome | { kind: 'handed-over' }

interface TakeOptions { from: PageSource, retakeOf?: string, inPlace?: boolean, stay?: boolean }

/** Pictures go to the screen after the shutter, documents are pages as they are. */
const take = async (target: CaptureTarget, { from, retakeOf, inPlace, stay }: TakeOptions): Promise<TakeOutcome> => {
  const chosen = await target.choose(from, retakeOf)
  if (chosen.kind !== 'chosen') return chosen
  const pictures = chosen.files.filter((file) => !isPdf(file))
  const added = await target.addFiles(chosen.files.filter(isPdf), 'file', retakeOf)
  const handed = pictures.length > 0 ? await handOverAll(target, pictures, { from, retakeOf, inPlace, stay }) : undefined
  target.stopWaiting()
  if (handed === 'not-kept') return { kind: 'failed' }
  return handed === undefined || added.kind === 'failed' ? added : { kind: 'handed-over' }
}

/** Where pages of a paper may come from by its rules, and can on this end. */
export const useSources = ({ ways }: CapturedPaper): Record<PageSource, boolean> => {
  const { supported } = useStores().platform.photos
  const [capture, file] = [ways.includes('capture'), ways.includes('file')]
  return { camera: capture && supported.camera, album: capture && supported.album, file: file && supported.file }
}

/** A document is replaced by a document, a picture by a photo, as far as this phone can. */
const sourceLike = ({ mediaType }: PageRecord, sources: Record<PageSource, boolean>): PageSource => {
  if (mediaType === 'application/pdf' && sources.file) return 'file'
  if (sources.camera) return 'camera'
  return sources.album ? 'album' : 'file'
}

interface CaptureOptions {
  retakeOf?: string
  /** The screen after the shutter takes the place of this one. */
  inPlace?: boolean
  /** This is the screen after the shutter: it shows what comes by itself, and the camera takes its place. */
  stay?: boolean
  /** Documents were added. */
  onAdded?(): void
}

/** What a screen can do to photograph a paper. */
export interface Capture {
  sources: Record<PageSource, boolean>
  /** Why no page came the last time. */
  nothing: NothingChosen['kind'] | undefined
  /** Camera of the system, album or files; `instead` is the page it shall take the place of. */
  add(from: PageSource, instead?: string): void
  /** The camera screen of our own where there is one, else the system's. */
  photograph(instead?: string): void
  /** Another picture or file in place of a page; the old one stays until the new one is kept. */
  another(page: PageRecord): void
}

/** Photographing a paper, whoever asks for it. */
export const useCapture = (target: CaptureTarget, { retakeOf, inPlace, stay, onAdded }: CaptureOptions = {}): Capture => {
  const { platform } = useStores()
  const sources = useSources(target.paper)
  const [nothing, setNothing] = useState<NothingChosen['kind']>()
  const add = (from: PageSource, instead = retakeOf): void => {
    setNothing(undefined)
    void take(target, { from, retakeOf: instead, inPlace, stay }).then((outcome) => {
      setNothing(outcome.kind === 'added' || outcome.kind === 'handed-over' ? undefined : outcome.kind)
      if (outcome.kind === 'added') onAdded?.()
    })
  }
  const open = stay ? replace : go
  const photograph = (instead?: string): void => (platform.camera.supported ? open(routes.camera(target.place, instead)) : add('camera', instead))
  const another = (page: PageRecord): void => {
    const source = sourceLike(page, sources)
    if (source === 'camera') photograph(page.pageId)
    else add(source, page.pageId)
  }
  return { sources, nothing, add, photograph, another }
}

/** The app was closed while a camera was open for this paper; whoever leaves the screen has given it up. */
export const useAwaited = (target: CaptureTarget): boolean => {
  const [waiting] = useState(target.waiting)
  useEffect(() => (waiting ? () => { target.stopWaiting() } : undefined), [target, waiting])
  return waiting && target.waiting
}

interface Left { name: string, onGoOn(): void }

/** What is left of the photographs of a draft: the one over which the app was closed before this screen opened, and those nobody confirmed. */
export const useLeftPhotos = (materials: MaterialStore): { awaited?: Left, unconfirmed?: Left & { count: number, otherSide?: string } } => {
  const [materialId] = useState(materials.waitingForPhotoOf)
  const target = materialId === undefined ? undefined : materials.target(materialId)
  const { unconfirmed } = materials
  const goOn = (awaited: CaptureTarget): void => {
    awaited.stopWaiting()
    go(routes.captureHome(awaited.place))
  }
  return {
    awaited: target?.waiting ? { name: target.paper.name, onGoOn: () => goOn(target) } : undefined,
    unconfirmed: unconfirmed && { name: unconfirmed.paper.name, count: unconfirmed.unconfirmed, otherSide: unconfirmed.otherSide, onGoOn: () => go(routes.shot(unconfirmed.place)) }
  }
}
