import { getRouteApi } from '@tanstack/react-router'
import { NewPasswordForm } from './NewPasswordForm'

const route = getRouteApi('/dat-lai-mat-khau/$token')

export function ResetPage() {
  return <NewPasswordForm kind="reset" token={route.useParams().token} />
}
