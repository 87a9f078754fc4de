/** Placeholder until `npm run gen-api` writes this file from openapi/v1.yml. */
export interface paths {
  '/api/session': {
    get: {
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionView'] } } }
    }
    delete: { responses: { 204: { headers: { [name: string]: unknown }; content?: never } } }
  }
}
export interface components {
  schemas: {
    SessionView: {
      accountId: string
      fullName: string
      email: string
      locale: string
      grants: components['schemas']['GrantView'][]
    }
    GrantView: { id: string; role: components['schemas']['Role']; editionId?: string | null; panelId?: string | null }
    Role: 'APPLICANT' | 'SECRETARY' | 'JUDGE' | 'PANEL_CHAIR' | 'ORGANISER' | 'ADMINISTRATOR'
  }
}
