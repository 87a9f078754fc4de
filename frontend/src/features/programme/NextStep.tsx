import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import { AfterPublication } from './AfterPublication'
import { type Edition, type Move, useMoveEdition } from './editions'
import css from './programme.module.css'

/** What may happen next, and what is still against it. */
export function NextStep({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const forward = edition.moves.filter(move => !move.needsReason)
  const back = edition.moves.filter(move => move.needsReason)
  if (edition.state === 'PUBLISHED') return <AfterPublication edition={edition} />
  return (
    <Leaf title={t('dashboard.next')}>
      {forward.map(move => (
        <div key={move.to} className={css.step}>
          <Blockers move={move} />
          <Forward edition={edition} move={move} />
        </div>
      ))}
      {back.map(move => (
        <div key={move.to} className={css.step}>
          <Back edition={edition} move={move} />
        </div>
      ))}
    </Leaf>
  )
}

function Blockers({ move }: { move: Move }) {
  const { t } = useTranslation('programme')
  if (move.blockers.length === 0) return <p>{t('dashboard.ready')}</p>
  return (
    <>
      <p>{t('dashboard.blocked', { count: move.blockers.length })}</p>
      <ul className={css.blockers}>
        {move.blockers.map(blocker => (
          <li key={blocker}>{blocker}</li>
        ))}
      </ul>
    </>
  )
}

/** Deciding and publishing have pages of their own; the other steps are taken here. */
function Forward({ edition, move }: { edition: Edition; move: Move }) {
  const { t } = useTranslation('programme')
  const params = { editionId: edition.id }
  if (move.to === 'DECIDED')
    return (
      <LinkButton to="/dieu-hanh/$editionId/xep-giai" params={params}>
        {t('move.DECIDED')}
      </LinkButton>
    )
  if (move.to === 'PUBLISHED')
    return (
      <LinkButton to="/dieu-hanh/$editionId/cong-bo" params={params}>
        {t('move.PUBLISHED')}
      </LinkButton>
    )
  return <MoveOn edition={edition} move={move} to={move.to === 'OPEN' ? 'OPEN' : 'JUDGING'} />
}

function MoveOn({ edition, move, to }: { edition: Edition; move: Move; to: 'OPEN' | 'JUDGING' }) {
  const { t } = useTranslation('programme')
  const [opened, setOpened] = useState(false)
  const act = useMoveEdition(edition.id)
  const facts = { opens: formatDateTime(edition.opensAt), closes: formatDateTime(edition.closesAt) }
  return (
    <>
      <Button disabled={move.blockers.length > 0} onClick={() => setOpened(true)}>
        {t(`move.${to}`)}
      </Button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t(`move.${to}`)}
        act={t(`move.${to}`)}
        onConfirm={() => act.mutateAsync({ to, reason: null })}
      >
        <p>{t(`move.text.${to}`, facts)}</p>
      </ConfirmAct>
    </>
  )
}

function Back({ edition, move }: { edition: Edition; move: Move }) {
  const { t } = useTranslation('programme')
  const [opened, setOpened] = useState(false)
  const act = useMoveEdition(edition.id)
  const state = t(`step.${move.to}`)
  const title = t('move.backTo', { state })
  return (
    <>
      {move.blockers.length > 0 ? <Blockers move={move} /> : null}
      <Button variant="default" disabled={move.blockers.length > 0} onClick={() => setOpened(true)}>
        {title}
      </Button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={title}
        act={t('dashboard.back')}
        reason="required"
        onConfirm={reason => act.mutateAsync({ to: move.to, reason })}
      >
        <p>{t('move.text.back', { state })}</p>
      </ConfirmAct>
    </>
  )
}
