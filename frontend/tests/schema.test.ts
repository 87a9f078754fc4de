import { readFileSync } from 'node:fs'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { expect, test } from 'vitest'

test('the types are made from the API file: run scripts/gen-api', async () => {
  const made = astToString(await openapiTS(readFileSync('openapi/v1.yml', 'utf8')))

  expect(COMMENT_HEADER + made).toBe(readFileSync('src/api/schema.d.ts', 'utf8'))
})
