import type { TFunction } from 'i18next'

type Check = (value: string) => string | null

export interface Checks {
  email: Check
  password: Check
  newPassword: Check
  fullName: Check
}

const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const MIN_LENGTH = 10

/** What can be said before asking the server; the server says it again. */
export function checks(t: TFunction<'account'>): Checks {
  return {
    email: value =>
      !value.trim() ? t('missing.email') : SHAPE.test(value.trim()) ? null : t('missing.emailShape'),
    password: value => (value ? null : t('missing.password')),
    newPassword: value => (value.length < MIN_LENGTH ? t('missing.passwordShort') : null),
    fullName: value => (value.trim() ? null : t('missing.fullName')),
  }
}
