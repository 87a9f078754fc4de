import type account from './vi/account.json'
import type award from './vi/award.json'
import type ceremony from './vi/ceremony.json'
import type common from './vi/common.json'
import type council from './vi/council.json'
import type entry from './vi/entry.json'
import type expert from './vi/expert.json'
import type journal from './vi/journal.json'
import type judging from './vi/judging.json'
import type portal from './vi/portal.json'
import type programme from './vi/programme.json'
import type rulebook from './vi/rulebook.json'
import type ui from './vi/ui.json'

/** One line for each file in vi/: this is what makes `t('…')` refuse an unknown key. */
export interface Resources {
  account: typeof account
  award: typeof award
  ceremony: typeof ceremony
  common: typeof common
  council: typeof council
  entry: typeof entry
  expert: typeof expert
  journal: typeof journal
  judging: typeof judging
  portal: typeof portal
  programme: typeof programme
  rulebook: typeof rulebook
  ui: typeof ui
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources
  }
}
