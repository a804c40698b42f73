import { Icon } from '../icon/icon'
import type { PickDateProps } from './pick-date.types'
import './pick-date.scss'

/** H5: the browser's own date input, invisible over a calendar icon. */
export const PickDate = ({ id, label, words, mode, value, onPick }: PickDateProps) => (
  <div className="pick-date">
    <Icon name={mode === 'time' ? 'clock' : 'calendar'} />
    <span className="pick-date__words" aria-hidden>{words}</span>
    <input
      id={id}
      className="pick-date__input"
      type={mode}
      value={value}
      aria-label={`${words}，${label}`}
      onChange={(event) => { if (event.currentTarget.value) onPick(event.currentTarget.value) }}
    />
    <div className="pick-date__ring" />
  </div>
)
