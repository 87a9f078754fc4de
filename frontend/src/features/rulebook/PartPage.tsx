import { Leaf } from '@/ui/Leaf'
import type { Part } from './model/parts'
import { DossierPart } from './parts/DossierPart'
import { EligibilityPart } from './parts/EligibilityPart'
import { FieldsPart } from './parts/FieldsPart'
import { IdentityPart } from './parts/IdentityPart'
import { OutcomePart } from './parts/OutcomePart'
import { PeoplePart } from './parts/PeoplePart'
import { PrizesPart } from './parts/PrizesPart'
import { RankingPart } from './parts/RankingPart'
import { RoundsPart } from './parts/RoundsPart'
import { TimelinePart } from './parts/TimelinePart'
import css from './rulebook.module.css'

const PAGES: Record<Part, () => React.ReactNode> = {
  identity: IdentityPart,
  people: PeoplePart,
  eligibility: EligibilityPart,
  fields: FieldsPart,
  dossier: DossierPart,
  timeline: TimelinePart,
  rounds: RoundsPart,
  ranking: RankingPart,
  prizes: PrizesPart,
  outcome: OutcomePart,
}

export function PartPage({ part }: { part: Part }) {
  const Page = PAGES[part]
  return (
    <Leaf>
      <div className={css.part}>
        <Page />
      </div>
    </Leaf>
  )
}
