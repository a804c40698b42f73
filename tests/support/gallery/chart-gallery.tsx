import { useState } from 'react'
import { View } from '@tarojs/components'
import { CaseChart } from '../../../src/components/case-chart/case-chart'
import type { CaseLane } from '../../../src/components/case-chart/lane-place'
import { Card } from '../../../src/components/card/card'
import { ErrorSummary } from '../../../src/components/error-summary/error-summary'
import { FileThumb } from '../../../src/components/file-thumb/file-thumb'
import { Footer } from '../../../src/components/footer/footer'
import { Page, type PageProps } from '../../../src/components/page/page'
import { PlanChart } from '../../../src/components/plan-chart/plan-chart'
import type { PlanRow } from '../../../src/components/plan-chart/plan-rows'
import { ProgressBar } from '../../../src/components/progress-bar/progress-bar'
import { QrCode } from '../../../src/components/qr-code/qr-code'
import { ReadAloud } from '../../../src/components/read-aloud/read-aloud'
import { SaveState } from '../../../src/components/save-state/save-state'
import { SectionTitle } from '../../../src/components/section-title/section-title'
import { SignaturePad } from '../../../src/components/signature-pad/signature-pad'
import { Tag } from '../../../src/components/tag/tag'

const nothing = () => undefined
const ROWS: PlanRow[] = [
  { id: 'birth', label: '出生医学证明', start: 0, end: 0.5 },
  { id: 'vaccine', label: '预防接种证', start: 0, end: 0, optional: true },
  { id: 'household', label: '户口登记', start: 0.5, end: 1, waitsFor: ['birth'] },
  { id: 'insurance', label: '城乡居民医保参保登记', start: 1, end: 2, waitsFor: ['household'], optional: true },
  { id: 'card', label: '社会保障卡', start: 1, end: 3, waitsFor: ['household'] }
]
const LANES: CaseLane[] = [
  { id: 'licence', department: '市行政审批局', item: '营业执照', state: '已办好 · 用 1 天', done: true, spans: [{ kind: 'working', from: '2026-11-18', to: '2026-11-18' }] },
  { id: 'sign', department: '市城管局', item: '门头招牌', state: '等您补正', done: false, spans: [{ kind: 'working', from: '2026-11-19', to: '2026-11-20' }, { kind: 'paused', from: '2026-11-21', to: '2026-11-23' }, { kind: 'expected', from: '2026-11-24', to: '2026-11-27' }] },
  { id: 'tobacco', department: '市烟草专卖局', item: '烟草零售许可', state: '审查中', done: false, spans: [{ kind: 'working', from: '2026-11-19', to: '2026-11-23' }, { kind: 'expected', from: '2026-11-24', to: '2026-11-30' }] },
  { id: 'police', department: '市公安局', item: '备案告知', state: '等门头招牌', done: false, spans: [{ kind: 'expected', from: '2026-11-28', to: '2026-11-30' }] }
]
export const ChartGallery = ({ frame }: { frame: Omit<PageProps, 'children'> }) => {
  const [signed, setSigned] = useState('')
  const problems = [{ targetId: 'faces', text: '宝宝姓名：请填 2 到 50 个汉字' }, { targetId: 'other', text: '出生日期：这一天还没到' }]
  return (
    <Page {...frame} title="一次告知单" bottom={<Footer primary={{ text: '交回', disabledReason: '还差 2 处', onPress: nothing }} />}>
      <ErrorSummary problems={problems} attempt={0} />
      <Card>
        <SectionTitle text="办 6 项，最快 3 个工作日" aside={<Tag text="点项可看原因" />} />
        <PlanChart label="办理顺序和天数" rows={ROWS} days={3} onPress={nothing} />
      </Card>
      <Card><PlanChart label="长的计划" rows={[{ id: 'a', label: '施工许可', start: 0, end: 20 }, { id: 'b', label: '验收', start: 20, end: 45, waitsFor: ['a'] }]} days={45} /></Card>
      <Card>
        <SectionTitle text="最快 11月30日 周一全部办完" note="4 项里办好 1 项 · 正在等您和市烟草专卖局" />
        <CaseChart label="各部门进度" lanes={LANES} first="2026-11-18" last="2026-11-30" today="2026-11-23" />
      </Card>
      <Card><ProgressBar percent={38} label="正在上传第 2 页" onCancel={nothing} /></Card>
      <SaveState state="saved" text="已加密存在本机 10:24，联网后同步" />
      <SaveState state="failed" text="本机存不下了，请先提交或清理" />
      <Card>
        <View style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gridGap: '12px' }}>
          <FileThumb src={undefined} label="户口簿 第 1 页" state="kept" stateText="已上传" onPress={nothing} remove={{ label: '删除户口簿第 1 页', onPress: nothing }} />
          <FileThumb src={undefined} label="户口簿 第 2 页" state="refused" stateText="没收下，请重拍" onPress={nothing} />
        </View>
      </Card>
      <Card><SignaturePad id="signature" label="申请人签名" onDrawn={() => setSigned('drawn')} onTyped={setSigned} /><View>{signed}</View></Card>
      <Card><QrCode text="YJS321183-20261124-0001" label="出示给窗口的二维码" /></Card>
      <Card><ReadAloud voice={{ supported: true, speak: nothing, stop: nothing }} text="念" words={{ read: '念给我听', stop: '停下' }} /></Card>
    </Page>
  )
}
