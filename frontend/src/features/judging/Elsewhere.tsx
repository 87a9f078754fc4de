import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/ui/format'
import { Note } from '@/ui/Note'
import { Points } from '@/ui/Points'
import css from './judging.module.css'
import type { SheetKeeping } from './useSheet'

/** The sheet was saved in another window: nothing is overwritten before the judge chooses. */
export function Elsewhere({ keeping }: { keeping: SheetKeeping }) {
  const { t } = useTranslation('judging')
  const { elsewhere } = keeping
  if (!elsewhere) return null
  if (!elsewhere.editable) return <Note tone="bad" title={t('elsewhere.shut')} live />
  return (
    <Note tone="wait" title={t('elsewhere.title')} live>
      <p>
        {elsewhere.savedAt ? t('elsewhere.at', { at: formatDateTime(elsewhere.savedAt) }) : null}{' '}
        {t('elsewhere.total')} <Points value={elsewhere.total ?? null} />
      </p>
      <div className={css.acts}>
        <Button variant="default" onClick={keeping.takeTheirs}>
          {t('elsewhere.theirs')}
        </Button>
        <Button variant="default" onClick={keeping.keepMine}>
          {t('elsewhere.mine')}
        </Button>
      </div>
    </Note>
  )
}
