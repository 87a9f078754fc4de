import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Leaf } from '@/ui/Leaf'
import css from './award.module.css'

/** The bundle from which anybody can count the edition again. */
export function RecountLeaf({ editionId }: { editionId: string }) {
  const { t } = useTranslation('award')
  return (
    <Leaf title={t('recount.title')}>
      <p>{t('recount.text')}</p>
      <div className={css.acts}>
        <Button component="a" variant="default" href={`/api/editions/${editionId}/recount-bundle`} download>
          {t('recount.download')}
        </Button>
      </div>
    </Leaf>
  )
}
