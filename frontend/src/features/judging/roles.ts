import type { MemberRole } from './queries'

/** What somebody can be on a panel, the chair first. */
export const ROLES: MemberRole[] = ['CHAIR', 'VICE_CHAIR', 'REVIEWER', 'SECRETARY', 'MEMBER']
