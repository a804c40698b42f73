import { type AcceptedType, type FileProblem, lookInto } from '@/domain/files/look-into'
import { latinText } from '@/domain/files/latin'
import { Refusal } from './wire/answers'

/** A harmless text every virus scanner takes for a virus; in two halves, lest they take this file for one. */
const TEST_VIRUS = ['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE'].join('')
const VIRUS_WORDS = '文件没有通过安全检查，请换一个文件。'

const WORDS: Readonly<Record<FileProblem, string>> = {
  'empty-file': '这个文件是空的，请重新拍摄或选择。',
  'file-too-big': '文件超过10MB，请压缩或分开上传。',
  'heic-picture': '不支持HEIC格式，请在相机设置里选“兼容性最佳”后重拍，或转成JPG。',
  'unknown-type': '只接收JPG、PNG、WebP图片和PDF文件，请换一种格式。',
  'picture-too-large': '这张图片的尺寸太大，打不开，请重新拍一张。',
  'pdf-locked': '这个PDF加了密码或限制，请另存一份不加密的再上传。',
  'pdf-active': '这个PDF里有会自动运行的内容，请用“打印—另存为PDF”重新存一份。',
  'pdf-attachments': '这个PDF里还夹带了别的文件，请把它们分开上传。',
  'pdf-too-many-pages': '这个PDF超过50页，请只留下需要的几页。'
}

/** Looks into a file that has come, the way an intake does; throws `file-refused` with a Chinese sentence. */
export function inspectFile(bytes: Uint8Array): AcceptedType {
  const finding = lookInto(bytes)
  if ('problem' in finding) throw refusedFile(finding.problem)
  if (latinText(bytes).includes(TEST_VIRUS)) throw new Refusal('file-refused', { message: VIRUS_WORDS })
  return finding.mediaType
}

/** The refusal of a file for a known reason. */
export function refusedFile(problem: FileProblem): Refusal {
  return new Refusal('file-refused', { message: WORDS[problem] })
}
