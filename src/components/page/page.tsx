import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import { kit } from '@/locales/zh-cn/kit'
import { classNames } from '../native/class-names'
import { Press } from '../native/press'
import { Heading, Landmark } from '../native/semantic'
import './page.scss'

export interface PageAction {
  text: string
  onPress(): void
}

export interface PageProps {
  /** Stands in the title bar; a page without one draws its own first heading. */
  title?: string
  elder: boolean
  dark: boolean
  textStep: 0 | 1 | 2 | 3
  /** The host draws a title bar with a way back above us; then we draw none. */
  drawsTitleBar: boolean
  /** 公民身后: grey and still. */
  quiet?: boolean
  onBack?(): void
  /** One or two short words on the right of the bar: 分享, 求助. */
  actions?: readonly PageAction[]
  /** Grey words on the right of the bar that do nothing: 2/5. */
  aside?: string
  /** The bar of the one primary button, or the navigation of the three main pages. */
  bottom?: ReactNode
  /** Home draws to the upper edge of the screen. */
  bare?: boolean
  children: ReactNode
}

type BarProps = Pick<PageProps, 'title' | 'onBack' | 'actions' | 'aside' | 'drawsTitleBar'>

const Actions = ({ actions = [], aside }: Pick<BarProps, 'actions' | 'aside'>) => (
  <View className="page__actions">
    {aside !== undefined && <View className="page__aside">{aside}</View>}
    {actions.map((action) => (
      <Press key={action.text} className="page__action" onPress={action.onPress}>{action.text}</Press>
    ))}
  </View>
)

/** The mini-programs and some hosts show title and Back themselves: what is left are the actions. */
const HostBar = ({ title, actions = [], aside }: BarProps) => (
  <>
    {title !== undefined && <Heading level={1} className="page__unseen">{title}</Heading>}
    {(actions.length > 0 || aside !== undefined) && <Actions actions={actions} aside={aside} />}
  </>
)

const TitleBar = (props: BarProps) => (
  <Landmark as="header" className="page__bar">
    <View className="page__back">
      {props.onBack && (
        <Press className="page__back-press" aria={{ label: kit.back }} onPress={props.onBack}><Icon name="back" /></Press>
      )}
    </View>
    {props.title !== undefined ? <Heading level={1} className="page__title">{props.title}</Heading> : <View className="page__title" />}
    <Actions actions={props.actions} aside={props.aside} />
  </Landmark>
)

/** Every screen stands in one: theme, title bar where the host has none, one column, a bar at the bottom. */
export const Page = (props: PageProps) => {
  const { elder, dark, quiet = false, textStep, drawsTitleBar, bare = false } = props
  const needsBar = props.title !== undefined || props.onBack !== undefined
  const theme = classNames(
    'theme page', elder && 'theme--elder', dark && 'theme--dark', quiet && 'theme--quiet', textStep > 0 && `theme--step-${textStep}`
  )
  return (
    <View className={theme}>
      {needsBar && (drawsTitleBar ? <HostBar {...props} /> : <TitleBar {...props} />)}
      <Landmark as="main" className={classNames('page__main', bare && 'page__main--bare')}>{props.children}</Landmark>
      {props.bottom}
    </View>
  )
}
