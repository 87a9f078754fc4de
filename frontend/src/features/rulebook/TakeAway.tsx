import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { keepFile } from '@/api/files'
import { Problem } from '@/ui/Problem'
import { versionAsRegulation, versionAsYaml } from './queries'
import css from './rulebook.module.css'

const FORMS = { docx: versionAsRegulation, yaml: versionAsYaml }

interface Props {
  editionId: string
  number: number
  /** What else can be done with this version. */
  children?: ReactNode
}

/** A version as a file: to be printed and signed, or to be read by another installation. */
export function TakeAway({ editionId, number, children }: Props) {
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
      {children}
      {keep.error ? <Problem problem={keep.error} /> : null}
    </div>
  )
}
