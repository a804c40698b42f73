import { SearchScreen } from '@/features/catalogue/search-screen'
import { useParams } from '@/shared/use-params'
import { guarded } from '../../guarded'

const SearchPage = () => {
  const { q, life } = useParams()
  return <SearchScreen query={q} lifeEvent={life} />
}

export default guarded(SearchPage)
