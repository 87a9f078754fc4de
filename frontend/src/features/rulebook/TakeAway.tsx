import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { keepFile } from '@/api/files'
import { Problem } from '@/ui/Problem'
import { versionAsYaml } from './queries'

/** A version as a file that another installation can read. */
export function TakeAway({ editionId, number }: { editionId: string; number: number }) {
  const { t } = useTranslation('rulebook')
  const keep = useMutation({
    mutationFn: async () =>
      keepFile(await versionAsYaml(editionId, number), `${t('overview.fileName', { number })}.yaml`),
  })
  return (
    <>
      <Button variant="default" size="xs" loading={keep.isPending} onClick={() => keep.mutate()}>
        {t('overview.export')}
      </Button>
      {keep.error ? <Problem problem={keep.error} /> : null}
    </>
  )
}
