import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { keepFile } from '@/api/files'
import { Problem } from '@/ui/Problem'
import { versionAsRegulation, versionAsYaml } from './queries'
import css from './rulebook.module.css'

const FORMS = { docx: versionAsRegulation, yaml: versionAsYaml }

/** A version as a file: to be printed and signed, or to be read by another installation. */
export function TakeAway({ editionId, number }: { editionId: string; number: number }) {
  const { t } = useTranslation('rulebook')
  const keep = useMutation({
    mutationFn: async (form: keyof typeof FORMS) =>
      keepFile(await FORMS[form](editionId, number), `${t('overview.fileName', { number })}.${form}`),
  })
  return (
    <div className={css.acts}>
      <Button variant="default" size="xs" disabled={keep.isPending} onClick={() => keep.mutate('docx')}>
        {t('overview.print')}
      </Button>
      <Button variant="default" size="xs" disabled={keep.isPending} onClick={() => keep.mutate('yaml')}>
        {t('overview.export')}
      </Button>
      {keep.error ? <Problem problem={keep.error} /> : null}
    </div>
  )
}
