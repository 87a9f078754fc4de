import type { Json, JsonObject } from './json'

/** What new parts begin with. Codes are provisional until the part has its first name. */

const QUESTION = { code: '', label: '', required: false }

export const QUESTIONS: Record<string, JsonObject> = {
  'short-text': { type: 'short-text', ...QUESTION, help: '', maxChars: 300 },
  'long-text': { type: 'long-text', ...QUESTION, help: '', maxWords: 1500 },
  number: { type: 'number', ...QUESTION, help: '', decimals: 0 },
  money: { type: 'money', ...QUESTION, help: '' },
  date: { type: 'date', ...QUESTION, help: '' },
  choice: { type: 'choice', ...QUESTION, help: '', multiple: false, options: [] },
  pledge: { type: 'pledge', ...QUESTION, help: '' },
  table: { type: 'table', ...QUESTION, help: '', columns: [], maxRows: 20 },
  person: { type: 'person', ...QUESTION, help: '', role: 'contact', details: [] },
}

export const OPTION = { code: '', label: '' }
export const COLUMN = { code: '', label: '', type: 'text', required: false }
export const SECTION = { code: '', title: '', questions: [{ ...QUESTIONS['short-text'] }] } as Json

export const ATTACHMENT: Json = {
  code: '',
  name: '',
  formats: ['pdf', 'jpeg', 'png'],
  required: false,
  maxCount: 5,
  maxBytes: 20_971_520,
}

const CHECK = { code: '', label: '', effect: 'blocking' }
export const WON = { programme: '', order: 3, since: 2020, lead: false }

export const CHECKS: Record<string, JsonObject> = {
  declared: { type: 'declared', ...CHECK, question: '' },
  'resident-or-active': { type: 'resident-or-active', ...CHECK, question: '' },
  'not-entered-before': { type: 'not-entered-before', ...CHECK, question: '', before: 'entered' },
  'created-since': { type: 'created-since', ...CHECK, question: '', since: '' },
  'birth-window': { type: 'birth-window', ...CHECK },
  'birth-years': { type: 'birth-years', ...CHECK, from: '', to: '' },
  'once-per-person': { type: 'once-per-person', ...CHECK },
  'minimum-service': { type: 'minimum-service', ...CHECK, question: '', years: 1 },
  'at-least-one-of': { type: 'at-least-one-of', ...CHECK, question: '', count: 1, standards: [] },
  'prize-in-archive': { type: 'prize-in-archive', ...CHECK, won: WON },
  'endorsed-by-unit': { type: 'endorsed-by-unit', ...CHECK, attachment: '' },
}

/** Which types of question a condition can be read from. */
export const ASKED: Record<string, string> = {
  declared: 'pledge',
  'resident-or-active': 'pledge',
  'not-entered-before': 'pledge',
  'created-since': 'date',
  'minimum-service': 'number',
  'at-least-one-of': 'choice',
}

export const REMARKS: Record<string, JsonObject> = {
  never: {},
  always: {},
  below: { points: 0 },
  above: { points: 0 },
  outside: { low: 0, high: 0 },
}

export const CRITERION: Json = { code: '', name: '', kind: 'points', max: 10, step: 0.5, factor: 1 }
export const CRITERION_PART: Json = { code: '', name: '', max: 5, step: 0.5 }
export const SHEET: Json = {
  scale: 100,
  criteria: [CRITERION],
  remark: { type: 'never' },
  recommendation: false,
}

export const AGGREGATIONS: Record<string, JsonObject> = {
  mean: { over: 'sheet', weights: [], rounding: [] },
  'trimmed-mean': { over: 'sheet', highest: 1, lowest: 1, whenAtLeast: 5, rounding: [] },
  median: { over: 'sheet', rounding: [] },
  sum: { over: 'sheet', rounding: [] },
  'mean-of-ranks': { rounding: [] },
}

export const FIGURES: Record<string, JsonObject> = {
  recorded: { code: '', name: '', max: 10, decimals: 2, sign: 'plus' },
  'scaled-to-best': { code: '', name: '', max: 20, decimals: 1, among: 'overall' },
}

export const DIVERGENCE: Json = { measure: 'spread', above: 20, action: 'rescore' }

export const ADVANCES: Record<string, JsonObject> = {
  all: {},
  top: { count: 10 },
  'top-per-field': { count: 5 },
  'top-share': { share: '50%' },
  'from-points': { points: 50 },
  'from-votes': { share: '2/3' },
  'panel-decision': {},
}

export const BALLOT_OPTION: Json = { code: '', label: '', counts: 'for' }

/** The words of the two usual options are the reader's, so they come from outside. */
export function ballot(yes: string, no: string): Json {
  return {
    secrecy: 'secret',
    shareOf: 'all-members',
    quorum: { share: '2/3', leader: false },
    options: [
      { code: 'yes', label: yes, counts: 'for' },
      { code: 'no', label: no, counts: 'against' },
    ],
    conflicted: 'counted',
    turns: 1,
  }
}

export const JUDGES = 3

export const ROUND: Json = {
  code: '',
  name: '',
  mode: 'score',
  panels: 'per-field',
  judgesPerEntry: JUDGES,
  sheet: SHEET,
  aggregation: { type: 'mean', ...AGGREGATIONS.mean },
  advance: { type: 'all' },
  displayDecimals: 2,
}

export const TIE_BREAKS: Record<string, JsonObject> = {
  'criterion-total': { criterion: '' },
  'sheet-total': {},
  'figure-points': { figure: '' },
  'round-total': { round: '' },
  'ballot-share': { round: '' },
  'chair-total': {},
  'youngest-author': {},
  'shared-rank': {},
}

export const MONEY: Json = { dong: 0 }
export const SPECIAL: Json = { code: '', name: '', basis: 'chosen', places: 1 }
export const COLLECTIVE: Json = { code: '', name: '', basis: 'most-prizes', places: 1 }
export const COMMENDATION: Json = { code: '', name: '', issuer: '' }
