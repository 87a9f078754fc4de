import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { chooseLanguage, currentLanguage, LANGUAGES } from '@/i18n'
import { Disclosure } from './Disclosure'
import { placesFor } from './navigation'
import css from './Shell.module.css'
import { adoptSession, type Session, useSession } from './session'

/** The frame around every page: name, places by role, language, account, footer. */
export function Shell() {
  const { t } = useTranslation()
  const session = useSession()
  return (
    <div className={css.shell}>
      <a href="#main" className={css.skip}>
        {t('skip')}
      </a>
      <header className={`${css.top} no-print`}>
        <div className={css.bar}>
          <Link to="/" className={css.brand}>
            <img src="/seal.svg" alt="" width="36" height="36" />
            <span>{t('product')}</span>
          </Link>
          <nav className={css.wide} aria-label={t('nav.label')}>
            <Places session={session} />
          </nav>
          <div className={css.corner}>
            <LanguageSwitch />
            {session === null ? <Entrance /> : null}
            {session ? <Account session={session} /> : null}
          </div>
        </div>
        <nav className={css.narrow} aria-label={t('nav.label')}>
          <Places session={session} />
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={css.main}>
        <Outlet />
      </main>
      <Footer />
    </div>
  )
}

function Places({ session }: { session: Session | null | undefined }) {
  const { t } = useTranslation()
  return (
    <ul className={css.places}>
      {placesFor(session).map(({ to, text }) => (
        <li key={to}>
          <Link to={to} activeOptions={{ exact: to === '/' }}>
            {t(`nav.${text}`)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function LanguageSwitch() {
  const { t } = useTranslation()
  const other = LANGUAGES.find(language => language !== currentLanguage()) ?? 'vi'
  return (
    <button
      type="button"
      className={css.quiet}
      lang={other}
      aria-label={`${t('nav.language')}: ${t(`language.${other}`)}`}
      onClick={() => void chooseLanguage(other)}
    >
      {other.toUpperCase()}
    </button>
  )
}

function Entrance() {
  const { t } = useTranslation()
  return (
    <Link to="/dang-nhap" className={css.entrance}>
      {t('nav.signIn')}
    </Link>
  )
}

function Account({ session }: { session: Session }) {
  const { t } = useTranslation()
  const signOut = useSignOut()
  const given = session.fullName.split(' ').at(-1) ?? ''
  return (
    <Disclosure
      label={t('nav.account', { name: session.fullName })}
      button={
        <>
          <span className={css.initial} aria-hidden="true">
            {given.slice(0, 1)}
          </span>
          <span className={css.given}>{given}</span>
        </>
      }
    >
      <p className={css.who}>
        <strong>{session.fullName}</strong>
        <span>{session.email}</span>
      </p>
      <Link to="/ho-so" className={css.choice}>
        {t('nav.entries')}
      </Link>
      <button type="button" className={css.choice} onClick={() => void signOut()}>
        {t('nav.signOut')}
      </button>
    </Disclosure>
  )
}

function useSignOut() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    await unwrap(api.DELETE('/api/session')).catch(() => undefined)
    await navigate({ to: '/' })
    adoptSession(queries, null)
  }
}

function Footer() {
  const { t } = useTranslation()
  return (
    <footer className={`${css.footer} no-print`}>
      <div>
        <p className={css.body}>{t('footer.body')}</p>
        <p>{t('footer.note')}</p>
      </div>
    </footer>
  )
}
