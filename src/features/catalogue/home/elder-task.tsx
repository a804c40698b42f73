import { View } from '@tarojs/components'
import { Press } from '@/components/native/press'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { formatDayNear } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { useDraftView } from './use-draft-view'
import { turnOf } from './your-turn'
import type { ServiceCaseSummary } from '@types-contract/contract'
import './elder-task.scss'

const words = catalogueText.elder

/** The one thing to go on with. */
export interface ElderTaskView {
  name: string
  words: string
  button: string
  url: string
  /** The same, read aloud. */
  say: string
}

const ofTurn = (summary: ServiceCaseSummary, today: string): ElderTaskView => {
  const { title, due, button, url, say } = turnOf(summary, today)
  return { name: title, words: due, button, url, say }
}

const ofRunning = ({ packageName, caseNumber, expectedOn }: ServiceCaseSummary, today: string): ElderTaskView => ({
  name: packageName,
  words: expectedOn ? catalogueText.home.expected(formatDayNear(expectedOn, today)) : words.running,
  button: words.see,
  url: routes.serviceCase(caseNumber),
  say: words.say.running(packageName)
})

/** What waits for the person first, then the newest draft, then the case under way; undefined when there is none. Read it inside an observer. */
export const useElderTask = (): ElderTaskView | undefined => {
  const { cases, shelf, catalogue } = useStores()
  const draft = useDraftView(shelf.mine[0])
  const turn = cases.yourTurn[0]
  if (turn) return ofTurn(turn, catalogue.today)
  if (draft) return { name: draft.name, words: draft.words, button: words.goOn, url: draft.url, say: words.say.draft(draft.name, draft.words) }
  const running = cases.open[0]
  return running && ofRunning(running, catalogue.today)
}

/** The blue card on top of the large home. */
export const ElderTask = ({ task }: { task: ElderTaskView }) => (
  <View className="elder-task">
    <View className="elder-task__name">{task.name}</View>
    {task.words !== '' && <View className="elder-task__words">{task.words}</View>}
    <Press className="elder-task__button" aria={{ label: words.goOnLabel(task.button, task.name) }} onPress={() => go(task.url)}>{task.button}</Press>
  </View>
)
