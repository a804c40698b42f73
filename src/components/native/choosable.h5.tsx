import { classNames } from './class-names'
import type { ChoosableProps } from './choosable.types'
import './choosable.scss'

/** H5: a real radio or checkbox, invisible over its card: arrows, space and switches work as everywhere. */
export const Choosable = (props: ChoosableProps) => (
  <div className={classNames('choosable', props.className)}>
    <input
      id={props.id}
      className="choosable__input"
      type={props.kind === 'radio' ? 'radio' : 'checkbox'}
      role={props.kind === 'switch' ? 'switch' : undefined}
      name={props.name}
      checked={props.checked}
      disabled={props.disabled}
      aria-label={props.labelledBy ? undefined : props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      onChange={props.onChoose}
    />
    <div className="choosable__ring" />
    {props.children}
  </div>
)
