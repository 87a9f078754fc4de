import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forwardingQuery } from '@/api/editions'
import { localised } from '@/i18n/localised'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import css from './award.module.css'
import { type Forwarded, type Forwarding, useForward } from './awards'

interface Props {
  editionId: string
  maySet: boolean
}

/** Prized entries sent on to the next contest, in order; every change is saved at once. */
export function ForwardingLeaf({ editionId, maySet }: Props) {
  const { t } = useTranslation('award')
  const list = useQuery(forwardingQuery(editionId))
  if (list.isError) return <Problem problem={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Loading lines={4} />
  const { target, quota, items } = list.data
  if (!target) return null
  const count = items.length
  return (
    <Leaf title={t('forwarding.title', { target: localised(target) })}>
      <p>{t(quota ? 'forwarding.quota' : 'forwarding.open', { count, quota })}</p>
      <Entries editionId={editionId} list={list.data} maySet={maySet} />
      {count > 0 ? (
        <div className={css.acts}>
          <Button
            component="a"
            variant="default"
            href={`/api/editions/${editionId}/forwarding.xlsx`}
            download
          >
            {t('forwarding.sheet')}
          </Button>
        </div>
      ) : null}
    </Leaf>
  )
}

function Entries({ editionId, list, maySet }: Props & { list: Forwarding }) {
  const { t } = useTranslation('award')
  const act = useForward(editionId)
  const ids = list.items.map(({ entryId }) => entryId)
  const swap = (at: number, to: number) => {
    const next = [...ids]
    const [moved] = next.splice(at, 1)
    if (moved) next.splice(to, 0, moved)
    act.mutate(next)
  }
  return (
    <>
      {act.isError ? <Problem problem={act.error} /> : null}
      {list.items.length > 0 ? (
        <ol className={css.list} aria-label={t('forwarding.list')}>
          {list.items.map((item, at) => (
            <li key={item.entryId}>
              <Line item={item} number={at + 1} />
              {maySet ? (
                <Moves
                  item={item}
                  first={at === 0}
                  last={at === ids.length - 1}
                  busy={act.isPending}
                  onUp={() => swap(at, at - 1)}
                  onDown={() => swap(at, at + 1)}
                  onRemove={() => act.mutate(ids.filter(id => id !== item.entryId))}
                />
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      {maySet && list.candidates.length > 0 ? (
        <Add candidates={list.candidates} busy={act.isPending} onAdd={id => act.mutate([...ids, id])} />
      ) : null}
    </>
  )
}

function Line({ item, number }: { item: Forwarded; number: number }) {
  return (
    <div className={css.entry}>
      <span>
        <b className="tabular">{number}.</b> {item.title}
      </span>
      <small>
        {[item.code, localised(item.level), item.authors.join(', '), item.unit].filter(Boolean).join(' · ')}
      </small>
    </div>
  )
}

interface MovesProps {
  item: Forwarded
  first: boolean
  last: boolean
  busy: boolean
  onUp: () => void
  onDown: () => void
  onRemove: () => void
}

function Moves({ item, first, last, busy, onUp, onDown, onRemove }: MovesProps) {
  const { t } = useTranslation('award')
  const { code } = item
  return (
    <div className={css.buttons}>
      <Button
        variant="default"
        size="sm"
        className={css.change}
        disabled={first || busy}
        onClick={onUp}
        aria-label={t('forwarding.upLabel', { code })}
      >
        {t('forwarding.up')}
      </Button>
      <Button
        variant="default"
        size="sm"
        className={css.change}
        disabled={last || busy}
        onClick={onDown}
        aria-label={t('forwarding.downLabel', { code })}
      >
        {t('forwarding.down')}
      </Button>
      <Button
        variant="default"
        size="sm"
        className={css.change}
        disabled={busy}
        onClick={onRemove}
        aria-label={t('forwarding.removeLabel', { code })}
      >
        {t('forwarding.remove')}
      </Button>
    </div>
  )
}

function Add({
  candidates,
  busy,
  onAdd,
}: {
  candidates: Forwarded[]
  busy: boolean
  onAdd: (id: string) => void
}) {
  const { t } = useTranslation('award')
  const [picked, setPicked] = useState('')
  const known = candidates.some(({ entryId }) => entryId === picked) ? picked : (candidates[0]?.entryId ?? '')
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault()
        onAdd(known)
      }}
    >
      <NativeSelect
        label={t('forwarding.candidate')}
        value={known}
        onChange={event => setPicked(event.currentTarget.value)}
        data={candidates.map(({ entryId, code, title, level }) => ({
          value: entryId,
          label: `${localised(level)} · ${code} · ${title}`,
        }))}
      />
      <div>
        <Button type="submit" variant="default" loading={busy}>
          {t('forwarding.add')}
        </Button>
      </div>
    </form>
  )
}
