import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What each folder may import; a feature only itself and what lies below the features. */
const BELOW: Record<string, string[]> = {
  api: ['api'],
  i18n: ['i18n'],
  ui: ['api', 'i18n', 'ui'],
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(name => join(folder, name))
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]@\/([^'"]+)['"]/g)].map(match => match[1] ?? '')
}

function isAllowed(path: string, imported: string): boolean {
  const [, room = '', feature = ''] = path.split('/')
  if (room === 'features')
    return !imported.startsWith('features/') || imported.startsWith(`features/${feature}/`)
  const below = BELOW[room]
  return !below || below.includes(imported.split('/')[0] ?? '')
}

it('no feature looks into another, and nothing below looks up', () => {
  const offences = filesOf('src').flatMap(path =>
    importsOf(path)
      .filter(imported => !isAllowed(path, imported))
      .map(imported => `${path} imports ${imported}`),
  )

  expect(offences).toEqual([])
})
