import { Outlet } from '@tanstack/react-router'

/** The frame of one edition's staff pages: which edition, and its parts in the order of the work. */
export function EditionLayout() {
  return <Outlet />
}
