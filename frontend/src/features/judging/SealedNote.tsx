import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Note } from '@/ui/Note'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The entry whose sheet was just sealed. */
    sealed?: string
  }
}

/** Says that the sheet from which somebody came here is sealed. */
export function SealedNote() {
  const { t } = useTranslation('judging')
  const code = useLocation({ select: ({ state }) => state.sealed })
  return code ? (
    <Note tone="good" live>
      {t('seal.done', { code })}
    </Note>
  ) : null
}
