import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '@/api/client'

/** A refusal is an answer: only a lost connection or a server fault is tried again. */
function worthRetrying(failures: number, problem: Error): boolean {
  const refused = problem instanceof ApiProblem && problem.status >= 400 && problem.status < 500
  return !refused && failures < 2
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: worthRetrying, throwOnError: false },
      mutations: { retry: false },
    },
  })
}
