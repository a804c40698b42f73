import type { HeadingProps, LandmarkProps, ListItemProps, ListProps } from './semantic.types'

/** A heading of the page's outline. */
export const Heading = ({ level, id, className, children }: HeadingProps) => {
  const Tag = `h${level}` as const
  return <Tag id={id} className={className} tabIndex={id && level === 1 ? -1 : undefined}>{children}</Tag>
}

/** A part of the page that screen readers can jump to. */
export const Landmark = ({ as: Tag, id, className, label, children }: LandmarkProps) => (
  <Tag id={id} className={className} aria-label={label}>{children}</Tag>
)

/** A list; the role is written out because Safari forgets it where list-style is none. */
export const List = ({ ordered = false, className, label, children }: ListProps) => {
  const Tag = ordered ? 'ol' : 'ul'
  return <Tag role="list" className={className} aria-label={label}>{children}</Tag>
}

/** One entry of a list. */
export const ListItem = ({ className, current, children }: ListItemProps) => (
  <li className={className} aria-current={current ? 'step' : undefined}>{children}</li>
)
