import { createContext, useContext } from 'react'
import type { Fault } from '@/api/entry'
import { type Draft, isMissing } from './draft'

interface Form {
  draft: Draft
  change: (next: (draft: Draft) => Draft) => void
  faults: Fault[]
  /** Whether somebody tried to hand in: from then on, what is missing is shown at its field. */
  tried: boolean
}

const Context = createContext<Form | null>(null)

export const FormProvider = Context.Provider

export function useForm(): Form {
  const form = useContext(Context)
  if (!form) throw new Error('outside of a form')
  return form
}

/** What a condition of the rules still asks for at a place, until it is time to call it wrong. */
export function useToDo(path: string): string | null {
  const { faults, tried } = useForm()
  const found = faults.find(
    fault => fault.path === path && fault.check && fault.effect !== 'FOR_SECRETARY' && isMissing(fault),
  )
  return tried ? null : (found?.message ?? null)
}

/** What is wrong with a field, when it is time to say so. */
export function useFault(path: string): string | null {
  const { faults, tried } = useForm()
  const found = faults.find(
    fault => fault.path === path && fault.effect !== 'FOR_SECRETARY' && (tried || !isMissing(fault)),
  )
  return found?.message ?? null
}
