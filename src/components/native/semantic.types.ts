import type { ReactNode } from 'react'

export interface HeadingProps {
  level: 1 | 2 | 3
  id?: string
  className?: string
  children: ReactNode
}

export interface LandmarkProps {
  as: 'header' | 'main' | 'footer' | 'nav' | 'section'
  id?: string
  className?: string
  /** Needed where a page has several of a kind. */
  label?: string
  children: ReactNode
}

export interface ListProps {
  ordered?: boolean
  className?: string
  label?: string
  children: ReactNode
}

export interface ListItemProps {
  className?: string
  current?: boolean
  children: ReactNode
}
