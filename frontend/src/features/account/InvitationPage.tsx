import { getRouteApi } from '@tanstack/react-router'
import { NewPasswordForm } from './NewPasswordForm'

const route = getRouteApi('/loi-moi/$token')

export function InvitationPage() {
  return <NewPasswordForm kind="invitation" token={route.useParams().token} />
}
