import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Facts } from '@/ui/Facts'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { ChangeDates } from './ChangeDates'
import type { Edition } from './editions'

/** The edition's dates and the way to change them. */
export function DatesLeaf({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const [opened, setOpened] = useState(false)
  const mayChange = edition.moves.length > 0
  const ceremony = edition.ceremonyAt ? formatDateTime(edition.ceremonyAt) : t('dashboard.noDate')
  return (
    <Leaf title={t('dashboard.dates')}>
      <Facts
        facts={[
          [t('form.opensAt'), formatDateTime(edition.opensAt)],
          [t('form.closesAt'), formatDateTime(edition.closesAt)],
          [t('form.ceremonyAt'), ceremony],
        ]}
      />
      {mayChange ? (
        <>
          <Button variant="default" mt="md" onClick={() => setOpened(true)}>
            {t('dashboard.change')}
          </Button>
          <ChangeDates edition={edition} opened={opened} onClose={() => setOpened(false)} />
        </>
      ) : null}
    </Leaf>
  )
}
