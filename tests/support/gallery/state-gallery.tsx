import { useState } from 'react'
import type { Grade } from '@types-contract/contract'
import { BottomNavigation } from '../../../src/components/bottom-navigation/bottom-navigation'
import { Button } from '../../../src/components/button/button'
import { Card } from '../../../src/components/card/card'
import { ChipGroup } from '../../../src/components/chips/chip-group'
import { ConfirmDialog } from '../../../src/components/confirm-dialog/confirm-dialog'
import { EmptyState } from '../../../src/components/empty-state/empty-state'
import { ErrorState } from '../../../src/components/error-state/error-state'
import { Faces } from '../../../src/components/faces/faces'
import { ListRow } from '../../../src/components/list-row/list-row'
import { Notice } from '../../../src/components/notice/notice'
import { Page, type PageProps } from '../../../src/components/page/page'
import { SectionTitle } from '../../../src/components/section-title/section-title'
import { Sheet } from '../../../src/components/sheet/sheet'
import { Skeleton } from '../../../src/components/skeleton/skeleton'
import { Tag } from '../../../src/components/tag/tag'
import { Toggle } from '../../../src/components/toggle/toggle'

const nothing = () => undefined
const NAMES: Record<Grade, string> = { 'very-dissatisfied': '非常不满意', dissatisfied: '不满意', 'basically-satisfied': '基本满意', satisfied: '满意', 'very-satisfied': '非常满意' }
const REASONS = ['材料少', '办得快', '说得清楚', '手机好用'].map((text) => ({ id: text, text }))

export const StateGallery = ({ frame }: { frame: Omit<PageProps, 'children'> }) => {
  const [grade, setGrade] = useState<Grade | undefined>('satisfied')
  const [on, setOn] = useState(true)
  const [open, setOpen] = useState<'sheet' | 'confirm'>()
  const [reasons, setReasons] = useState(['材料少'])
  const toggle = (id: string) => setReasons((old) => (old.includes(id) ? old.filter((one) => one !== id) : [...old, id]))
  return (
    <Page {...frame} title="评一评" actions={[{ text: '打印', onPress: nothing }, { text: '分享', onPress: nothing }]} bottom={<BottomNavigation current="cases" onGo={nothing} />}>
      <Notice tone="amber" title="轮到您：重拍 1 页，改 1 处" text="11月27日 周五前；期间市城管局的时限暂停" action={{ text: '现在去补', onPress: nothing }} />
      <Notice tone="blue" title="去窗口带上身份证" text="其他材料都不用带" />
      <Notice tone="green" title="已记下“满意”，下面不填也可以" />
      <Notice tone="red" title="没有收下" text="请换一张清楚的照片" />
      <Notice tone="neutral" title="两处都改好后一次交回，所有部门同时收到。" />
      <Card>
        <Faces id="faces" label="这次办得怎么样？" names={NAMES} chosen={grade} onChoose={setGrade} />
      </Card>
      <Card>
        <SectionTitle text="好在哪里？" />
        <ChipGroup id="reasons" label="好在哪里？" choices={REASONS} chosen={reasons} onToggle={toggle} />
      </Card>
      <Card><Toggle id="optional" label="生育津贴报销" hint="可选 · 市医保局 · 15 个工作日 · 多填 3 项" on={on} onToggle={setOn} /></Card>
      <Card rows>
        <ListRow label="分部门评" value="6 个部门" onPress={nothing} />
        <ListRow icon="phone" label="市卫健委" note="出生医学证明" value="0511-80000000" onPress={nothing} />
        <ListRow label="出生医学证明信息表" note="卫健、公安、医保 3 个部门共用 · 看样例" tag={<Tag tone="amber" text="要准备" />} />
        <ListRow label="主办单位" value="句容市数据局（政务服务管理办公室）" />
      </Card>
      <Card>
        <SectionTitle text="6 个部门一起办" action={{ text: '看每一项', onPress: nothing }} note="牵头：市卫健委" />
        <Button text="打开底部弹层" onPress={() => setOpen('sheet')} look="secondary" id="open-sheet" />
        <Button text="撤回申请" onPress={() => setOpen('confirm')} look="quiet" id="open-confirm" />
      </Card>
      <Skeleton rows={2} />
      <EmptyState title="还没有办件" text="办的事都会在这里" action={{ text: '找要办的事', onPress: nothing }} />
      <ErrorState title="现在人多" text="请等一会儿再试，填的内容都还在。" onRetry={nothing} action={{ text: '去窗口办', onPress: nothing }} requestId="req-3f2a" />
      <Sheet title="6 个部门" open={open === 'sheet'} onClose={() => setOpen(undefined)}>
        <ListRow label="市卫健委" note="牵头" /><ListRow label="市公安局" /><ListRow label="市医保局" />
      </Sheet>
      <ConfirmDialog open={open === 'confirm'} title="撤回这次申请？" text="已经办好的部分不受影响，没办的都会停下。" confirm={{ text: '撤回', danger: true }} cancel="不撤回" onConfirm={nothing} onCancel={() => setOpen(undefined)} />
    </Page>
  )
}
