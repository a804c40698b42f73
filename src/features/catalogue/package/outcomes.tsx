import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { List, ListItem } from '@/components/native/semantic'
import { SectionTitle } from '@/components/section-title/section-title'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import './outcomes.scss'

/** What the person will hold in the end. */
export const Outcomes = ({ outcomes }: { outcomes: readonly string[] }) => (
  <Card>
    <SectionTitle text={catalogueText.package.outcomes} />
    <List className="outcomes">
      {outcomes.map((outcome) => (
        <ListItem key={outcome} className="outcomes__item">
          <Icon name="check" size="small" className="outcomes__mark" />
          <View className="outcomes__text">{outcome}</View>
        </ListItem>
      ))}
    </List>
  </Card>
)
