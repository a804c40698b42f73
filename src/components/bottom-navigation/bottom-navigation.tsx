import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { Icon } from '../icon/icon'
import { classNames } from '../native/class-names'
import { Press } from '../native/press'
import { Landmark } from '../native/semantic'
import './bottom-navigation.scss'

export type MainPlace = 'home' | 'cases' | 'me'

interface BottomNavigationProps {
  current: MainPlace
  onGo(place: MainPlace): void
}

const PLACES: readonly MainPlace[] = ['home', 'cases', 'me']

/** The way between the three main pages. */
export const BottomNavigation = ({ current, onGo }: BottomNavigationProps) => (
  <Landmark as="nav" label={kit.navigation.label} className="bottom-navigation">
    <View className="bottom-navigation__places">
      {PLACES.map((place) => (
        <Press
          key={place}
          className={classNames('bottom-navigation__place', place === current && 'bottom-navigation__place--here')}
          aria={{ current: place === current ? 'page' : undefined }}
          onPress={() => { if (place !== current) onGo(place) }}
        >
          <Icon name={place} size="large" className="bottom-navigation__icon" />
          <View className="bottom-navigation__name">{kit.navigation[place]}</View>
        </Press>
      ))}
    </View>
  </Landmark>
)
