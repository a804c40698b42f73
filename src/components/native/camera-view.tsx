import { Camera } from '@tarojs/components'
import { aria } from './aria'
import type { CameraViewProps } from './camera-view.types'

interface TroubleEvent { detail?: { errMsg?: string } }

/** WeChat says so where the person refused; what neither explains is taken for a refusal, which is by far the most frequent. */
const troubleOf = ({ detail }: TroubleEvent): 'denied' | 'failed' => (/busy|occupied|system|init/i.test(detail?.errMsg ?? '') ? 'failed' : 'denied')

/**
 * Mini-programs: the host's own camera, one of it on a page. WeChat calls readiness `initdone` and takes a size word,
 * Alipay `ready` and the size of the picture. The smallest frames are large enough to be watched.
 */
export const CameraView = ({ id, label, torch, className, onReady, onTrouble }: CameraViewProps) => (
  <Camera
    id={id} className={className} devicePosition="back" flash={torch ? 'torch' : 'off'} frameSize="small" resolution="high" outputDimension="max"
    onInitDone={onReady} onReady={onReady} onError={(event) => onTrouble(troubleOf(event))} onStop={() => onTrouble('failed')} {...aria({ role: 'img', label })}
  />
)
