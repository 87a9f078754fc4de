import { get, isObject, type Json, listOf } from './json'
import { shownWords } from './words'

export interface Choice {
  value: string
  label: string
}

function choices(list: Json | undefined, label: 'name' | 'label'): Choice[] {
  return listOf(list)
    .filter(isObject)
    .filter(({ code }) => typeof code === 'string')
    .map(item => ({ value: String(item.code), label: shownWords(item[label]) || String(item.code) }))
}

/** The dossier's questions of these types, to refer to. */
export function questionsOf(document: Json, ...types: string[]): Choice[] {
  return listOf(get(document, 'dossier.sections')).flatMap(section =>
    choices(
      listOf(get(section, 'questions')).filter(question => types.includes(String(get(question, 'type')))),
      'label',
    ),
  )
}

/** The options of one choice question; empty when there is no such question. */
export function optionsOf(document: Json, question: string): Choice[] {
  const all = listOf(get(document, 'dossier.sections')).flatMap(section => listOf(get(section, 'questions')))
  return choices(
    get(
      all.find(one => get(one, 'code') === question),
      'options',
    ),
    'label',
  )
}

export const attachmentsOf = (document: Json) => choices(get(document, 'dossier.attachments'), 'name')
export const levelsOf = (document: Json) => choices(get(document, 'prizes.levels'), 'name')

/** Rounds in which judges fill in sheets, or the council votes. */
export function roundsOf(document: Json, how?: 'score' | 'ballot'): Choice[] {
  const fits = (round: Json) => !how || String(get(round, 'mode') ?? '').includes(how)
  return choices(listOf(get(document, 'rounds')).filter(fits), 'name')
}

/** The place of the round whose results are ranked; -1 when there is none. */
export function rankedRound(document: Json): number {
  const code = get(document, 'ranking.round')
  return listOf(get(document, 'rounds')).findIndex(round => get(round, 'code') === code)
}

export const criteriaOf = (document: Json) =>
  choices(get(document, `rounds[${rankedRound(document)}].sheet.criteria`), 'name')
export const figuresOf = (document: Json) =>
  choices(get(document, `rounds[${rankedRound(document)}].figures`), 'name')
