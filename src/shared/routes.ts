import { placeParams, type CapturePlace } from './capture-place'

/** Where every screen lives. Ids in addresses are opaque; nothing personal ever stands in one. */
const page = (path: string, query: Record<string, string | undefined> = {}): string => {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return `/pages/${path}/index${text ? `?${text}` : ''}`
}

const material = (draftId: string, materialId: string, back?: 'review'): string => page('apply/material', { draft: draftId, material: materialId, back })
const round = (kind: 'correction' | 'deferred') => (caseNumber: string, pointId?: string): string => page(`track/${kind}`, { case: caseNumber, point: pointId })

export const routes = {
  home: () => page('home'),
  cases: () => page('cases'),
  me: () => page('me'),
  search: (query?: string, lifeEvent?: string) => page('guide/search', { q: query, life: lifeEvent }),
  servicePackage: (packageId: string, entry?: string) => page('guide/package', { id: packageId, entry }),
  question: (draftId: string, questionId?: string) => page('guide/question', { draft: draftId, question: questionId }),
  notice: (draftId: string) => page('guide/notice', { draft: draftId }),
  signIn: (next?: string) => page('around/sign-in', { next }),
  tasks: (draftId: string) => page('apply/tasks', { draft: draftId }),
  section: (draftId: string, sectionId: string, back?: 'review') => page('apply/section', { draft: draftId, section: sectionId, back }),
  materials: (draftId: string) => page('apply/materials', { draft: draftId }),
  material,
  shot: (place: CapturePlace) => page('apply/shot', placeParams(place)),
  camera: (place: CapturePlace, pageId?: string) => page('apply/camera', { ...placeParams(place), page: pageId }),
  /** The screen to which what is photographed belongs. */
  captureHome: (place: CapturePlace) => ('draftId' in place ? material(place.draftId, place.materialId) : round(place.kind)(place.caseNumber, place.pointId)),
  review: (draftId: string) => page('apply/review', { draft: draftId }),
  receipt: (caseNumber: string) => page('apply/receipt', { case: caseNumber }),
  serviceCase: (caseNumber: string) => page('track/case', { case: caseNumber }),
  correction: round('correction'),
  deferred: round('deferred'),
  caseNotice: (caseNumber: string, noticeId: string) => page('track/notice', { case: caseNumber, notice: noticeId }),
  results: (caseNumber: string) => page('track/results', { case: caseNumber }),
  certificate: (certificateId: string) => page('track/certificate', { certificate: certificateId }),
  rating: (caseNumber: string) => page('track/rating', { case: caseNumber }),
  hall: (packageId?: string) => page('around/hall', { package: packageId }),
  help: (packageId?: string, caseNumber?: string) => page('around/help', { package: packageId, case: caseNumber }),
  wallet: () => page('around/wallet'),
  settings: () => page('around/settings'),
  about: () => page('around/about')
} as const
