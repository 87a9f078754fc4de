import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { newQueryClient } from '@/app/queryClient'
import { routeTree } from '@/app/routes'
import { theme, variables } from '@/app/theme'

function Providers({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} env="test">
      {children}
    </MantineProvider>
  )
}

/** Renders one building block inside the providers. */
export function renderPart(part: ReactNode) {
  return render(<Providers>{part}</Providers>)
}

/** Opens an address of the real route table, as a person would; answer its requests with MSW. */
export function renderPage(path: string) {
  const queries = newQueryClient()
  const history = createMemoryHistory({ initialEntries: [path] })
  const router = createRouter({ routeTree, context: { queries }, history })
  return render(
    <Providers>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Providers>,
  )
}
