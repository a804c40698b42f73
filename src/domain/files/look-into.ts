import { type FileType, typeOfFile } from './file-type'
import { pdfFacts } from './pdf-facts'
import { pictureSize } from './picture-size'

/** The largest file that is taken, bytes: what WeChat's own upload takes, too. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024
/** The most pages one PDF may have; one material never needs more. */
export const MOST_PDF_PAGES = 50
/** The most pixels of a picture: more than any telephone takes, and less than what freezes one when it is drawn. */
export const MOST_PIXELS = 120_000_000

/** Media types that are taken, as found in the bytes themselves. */
export type AcceptedType = Exclude<FileType, 'image/heic'>

/** Why a file is not taken, as far as its bytes tell. */
export type FileProblem =
  | 'empty-file' | 'file-too-big' | 'heic-picture' | 'unknown-type' | 'picture-too-large'
  | 'pdf-locked' | 'pdf-active' | 'pdf-attachments' | 'pdf-too-many-pages'

/** Every reason, for tables that must have a sentence for each. */
export const FILE_PROBLEMS: readonly FileProblem[] = [
  'empty-file', 'file-too-big', 'heic-picture', 'unknown-type', 'picture-too-large', 'pdf-locked', 'pdf-active', 'pdf-attachments', 'pdf-too-many-pages'
]

/** What looking into a file found. */
export type FileFinding = { mediaType: AcceptedType } | { problem: FileProblem }

const pdfProblem = (bytes: Uint8Array): FileProblem | undefined => {
  const { encrypted, active, attachments, pages } = pdfFacts(bytes)
  if (encrypted) return 'pdf-locked'
  if (active) return 'pdf-active'
  if (attachments) return 'pdf-attachments'
  return pages > MOST_PDF_PAGES ? 'pdf-too-many-pages' : undefined
}

/** A few bytes can claim a picture that fills the memory of any telephone. */
const pictureProblem = (type: AcceptedType, bytes: Uint8Array): FileProblem | undefined => {
  const size = pictureSize(type, bytes)
  return size && size.width * size.height > MOST_PIXELS ? 'picture-too-large' : undefined
}

/** Whether a file may be handed in; the telephone asks before it sends, the government when it has come. */
export const lookInto = (bytes: Uint8Array): FileFinding => {
  if (bytes.length === 0) return { problem: 'empty-file' }
  if (bytes.length > MOST_FILE_BYTES) return { problem: 'file-too-big' }
  const mediaType = typeOfFile(bytes)
  if (mediaType === undefined) return { problem: 'unknown-type' }
  if (mediaType === 'image/heic') return { problem: 'heic-picture' }
  const problem = mediaType === 'application/pdf' ? pdfProblem(bytes) : pictureProblem(mediaType, bytes)
  return problem ? { problem } : { mediaType }
}
