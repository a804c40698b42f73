import { taroUpload } from './taro-upload'
import type { UploadFile } from './types'

/** Alipay: the multipart name is called fileName, and the type must be said. */
export const uploadFile: UploadFile = (request) => taroUpload(request, { fileName: 'file', fileType: 'image' })
