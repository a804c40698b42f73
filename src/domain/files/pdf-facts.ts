import { inflateUpTo } from '@/shared/inflate'
import { latinBytes, latinText } from './latin'

/** What the bytes of a PDF tell without drawing it. */
export interface PdfFacts {
  /** 0 when it cannot be told. */
  pages: number
  /** Needs a password, or forbids something. */
  encrypted: boolean
  /** Runs something by itself: JavaScript, starting a program, sending a form away. */
  active: boolean
  /** Carries other files inside, or media that play. */
  attachments: boolean
}

/** Object streams beyond these are not unpacked: an honest PDF of fifty pages stays far below. */
const MOST_STREAMS = 200
const MOST_UNPACKED = 4 * 1024 * 1024

/** A name ends where one of the white spaces or delimiters of PDF stands. */
const END = '(?![A-Za-z0-9_.+-])'
const ENCRYPTED = new RegExp(`/Encrypt${END}`)
const ACTIVE = new RegExp(`/(JavaScript|JS|Launch|SubmitForm|ImportData|Rendition)${END}`)
const ATTACHMENTS = new RegExp(`/(EmbeddedFiles?|FileAttachment|RichMedia)${END}`)
const PAGE = new RegExp(`/Type\\s*/Page${END}`, 'g')
const PAGE_TREE = new RegExp(`/Type\\s*/Pages${END}`, 'g')
const COUNT = /\/Count\s+(\d+)/
/** The count of a page tree stands within this many characters of its type. */
const NEAR = 400

interface Parts { dictionaries: string, objectStreams: string[] }

/** Takes the streams out: packed bytes look like anything. Object streams are kept apart, because they hold dictionaries. */
const takeApart = (text: string): Parts => {
  const dictionaries: string[] = []
  const objectStreams: string[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('stream', from)
    const end = start < 0 ? -1 : text.indexOf('endstream', start)
    if (end < 0) { dictionaries.push(text.slice(from)); break }
    const head = text.slice(from, start)
    dictionaries.push(head)
    if (/\/ObjStm\b[^]{0,400}$/.test(head.slice(-500))) objectStreams.push(text.slice(start + 'stream'.length, end).replace(/^\r?\n/, ''))
    from = end + 'endstream'.length
  }
  return { dictionaries: dictionaries.join('\n'), objectStreams }
}

const unpack = (streams: readonly string[]): string => {
  let left = MOST_UNPACKED
  return streams.slice(0, MOST_STREAMS).map((stream) => {
    const text = latinText(inflateUpTo(latinBytes(stream), left))
    left -= text.length
    return text
  }).join('\n')
}

/** `/J#61vaScript` is `/JavaScript`. 依据: ISO 32000-1, 7.3.5. */
const plainNames = (text: string): string => text.replace(/#([0-9A-Fa-f]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** The largest count any node of a page tree tells: the root's. */
const toldCount = (text: string): number => {
  let most = 0
  text.replace(PAGE_TREE, (whole: string, at: number) => {
    most = Math.max(most, Number(COUNT.exec(text.slice(Math.max(0, at - NEAR), at + NEAR))?.[1] ?? 0))
    return whole
  })
  return most
}

/** The page tree's own count, when it says one; else the pages that are there. */
const countPages = (text: string): number => {
  const leaves = text.match(PAGE)?.length ?? 0
  const told = toldCount(text)
  return leaves > 0 && told > 0 ? Math.min(leaves, told) : Math.max(leaves, told)
}

/** Reads a PDF's dictionaries, packed ones too, without running anything in it. */
export const pdfFacts = (bytes: Uint8Array): PdfFacts => {
  const { dictionaries, objectStreams } = takeApart(latinText(bytes))
  const text = plainNames(`${dictionaries}\n${unpack(objectStreams)}`)
  return { pages: countPages(text), encrypted: ENCRYPTED.test(text), active: ACTIVE.test(text), attachments: ATTACHMENTS.test(text) }
}
