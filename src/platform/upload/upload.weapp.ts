import { taroUpload } from './taro-upload'
import type { UploadFile } from './types'

/** WeChat: wx.uploadFile, at most 10 MB a file. */
export const uploadFile: UploadFile = (request) => taroUpload(request, { fileName: request.fileName })
