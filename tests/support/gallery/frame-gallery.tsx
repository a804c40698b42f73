import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../../src/components/button/button'
import { Card } from '../../../src/components/card/card'
import { Footer } from '../../../src/components/footer/footer'
import { OptionGroup } from '../../../src/components/option/option-group'
import { Page, type PageProps } from '../../../src/components/page/page'
import { Tag } from '../../../src/components/tag/tag'

const nothing = () => undefined

export const FrameGallery = ({ frame }: { frame: Omit<PageProps, 'children'> }) => {
  const [chosen, setChosen] = useState(['mother'])
  const footer = <Footer primary={{ text: '按这个办', onPress: nothing }} secondary={{ text: '改答案', onPress: nothing }} />
  return (
    <Page {...frame} title="新生儿出生" actions={[{ text: '退出', onPress: nothing }]} bottom={footer}>
      <OptionGroup
        id="register-with"
        kind="single"
        legend="孩子随谁落户？"
        hint="决定要哪一方的户口簿，以及由哪个派出所办理。"
        choices={[
          { id: 'mother', text: '随妈妈', note: '用妈妈的户口簿（可免交，数据已共享）' },
          { id: 'father', text: '随爸爸', note: '用爸爸的户口簿；未登记结婚的，要亲子鉴定' },
          { id: 'none', text: '父母都没有家庭户', note: '集体户、军人等，可随祖父母或外祖父母' }
        ]}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Card tone="tint">要办 6 项 · 免交 8 份 · 要准备 3 份</Card>
      <Card>
        <Button text="重拍这一页" onPress={nothing} icon="camera" />
        <Button text="我有不同意见" look="secondary" onPress={nothing} />
        <Button text="交回" disabledReason="还差 2 处" onPress={nothing} />
        <Button text="提交中" busy onPress={nothing} />
        <Button text="撤回申请" look="danger" onPress={nothing} />
        <Button text="继续" small onPress={nothing} />
        <Button text="稍后再说" look="quiet" onPress={nothing} />
        <View>
          <Tag tone="blue" text="市卫健委 · 牵头" /> <Tag tone="green" text="部门核验" /> <Tag tone="amber" icon="clock" text="还剩 4 天" /> <Tag tone="red" icon="error" text="已退回" /> <Tag text="市公安局" />
        </View>
      </Card>
    </Page>
  )
}
