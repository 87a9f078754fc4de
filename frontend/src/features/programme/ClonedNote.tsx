import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/ui/LinkButton'
import { Note } from '@/ui/Note'
import type { Cloned } from './editions'

/** The next edition is there: which of its rules were written for the one before, and the way to them. */
export function ClonedNote({ made: { edition, hints } }: { made: Cloned }) {
  const { t } = useTranslation('programme')
  return (
    <Note tone="good" title={t(hints.length > 0 ? 'clone.hints' : 'clone.made')} live>
      {hints.length > 0 ? (
        <ul>
          {hints.map(({ path, message }) => (
            <li key={path + message}>{message}</li>
          ))}
        </ul>
      ) : null}
      <LinkButton to="/dieu-hanh/$editionId/the-le" params={{ editionId: edition.id }}>
        {t('clone.open')}
      </LinkButton>
    </Note>
  )
}
