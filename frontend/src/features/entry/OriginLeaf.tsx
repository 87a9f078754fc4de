import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/entry'
import { Facts } from '@/ui/Facts'
import { formatDate } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'

/** Where a forwarded entry comes from, and what it won there. */
export function OriginLeaf({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry')
  const { origin } = entry
  if (!origin) return null
  return (
    <Leaf title={t('origin.title')}>
      <Facts
        facts={[
          [
            t('origin.edition'),
            <Link key="edition" to="/ket-qua/$code" params={{ code: origin.editionCode }}>
              {origin.editionTitle}
            </Link>,
          ],
          [t('origin.entry'), `${origin.code} “${origin.title}”`],
          [t('origin.level'), origin.level],
          [t('origin.points'), origin.points?.replace('.', ',')],
          [
            t('origin.decision'),
            origin.decisionNumber && origin.decisionDate
              ? t('archive.decision', {
                  number: origin.decisionNumber,
                  date: formatDate(origin.decisionDate),
                })
              : null,
          ],
        ]}
      />
    </Leaf>
  )
}
