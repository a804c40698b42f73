import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { DemoPerson } from '@types-contract/contract'
import { Card } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { ListRow } from '@/components/list-row/list-row'
import { Press } from '@/components/native/press'
import { Notice } from '@/components/notice/notice'
import { SectionTitle } from '@/components/section-title/section-title'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { failureWords } from '@/locales/zh-cn/failures'
import { kit } from '@/locales/zh-cn/kit'
import { signInText as t } from '@/locales/zh-cn/sign-in'
import { useStores } from '@/stores/context'
import { sortPeople } from './sort-people'

interface PeopleProps { busy: boolean, onChoose(personId: string): void }
interface ListProps extends PeopleProps { people: readonly DemoPerson[] }

const PersonRow = ({ person, busy, onChoose }: PeopleProps & { person: DemoPerson }) => (
  <Press className="sign-in__person" disabled={busy} onPress={() => onChoose(person.personId)}>
    <View className="sign-in__words">
      <View className="sign-in__name">{person.name}</View>
      <View className="sign-in__story">{person.story}</View>
    </View>
    <Icon name="chevron-right" size="small" className="sign-in__arrow" />
  </Press>
)

const PeopleList = ({ people, ...rest }: ListProps) => (
  <View>{people.map((person) => <PersonRow key={person.personId} person={person} {...rest} />)}</View>
)

const OtherPeople = (props: ListProps) => {
  const [open, setOpen] = useState(false)
  return (
    <View>
      <ListRow label={t.demoOthers} expanded={open} onPress={() => setOpen(!open)} />
      {open && <PeopleList {...props} />}
    </View>
  )
}

/** Synthetic people of a pretend government, marked as what they are; those a package fits come first. */
export const DemoPeople = observer(({ packageId, ...rest }: PeopleProps & { packageId?: string }) => {
  const { demoPeople, loadDemoPeople } = useStores().session
  useEffect(() => { void loadDemoPeople() }, [loadDemoPeople])
  const { value, failure } = demoPeople
  const { first, others } = sortPeople(value ?? [], packageId)
  return (
    <Card>
      <SectionTitle text={t.demoTitle} note={t.demoNote} aside={<Tag tone="amber" text={t.demoTag} />} />
      {!value && !failure && <Skeleton kind="lines" rows={3} />}
      {!value && failure && <Notice tone="red" title={t.demoFailed} text={failureWords(failure).text} action={{ text: kit.retry, onPress: () => { void loadDemoPeople() } }} />}
      <PeopleList people={first} {...rest} />
      {others.length > 0 && <OtherPeople people={others} {...rest} />}
    </Card>
  )
})
