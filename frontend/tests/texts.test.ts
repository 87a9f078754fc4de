import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  )
}

function textsOf(language: string, file: string): [string, string][] {
  return flatten(JSON.parse(readFileSync(join('src/i18n', language, file), 'utf8')))
}

/** Languages have different plural forms: `day_one` and `day_other` are one key. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const keysOf = (texts: [string, string][]) => [...new Set(texts.map(([key]) => withoutPlural(key)))].sort()

function placeholdersOf(texts: [string, string][]): Record<string, string[]> {
  const found: Record<string, Set<string>> = {}
  for (const [key, text] of texts) {
    const names = [...text.matchAll(/\{\{\s*(\w+)/g)].map(match => match[1] ?? '')
    found[withoutPlural(key)] = new Set([...(found[withoutPlural(key)] ?? []), ...names])
  }
  return Object.fromEntries(Object.entries(found).map(([key, names]) => [key, [...names].sort()]))
}

const files = readdirSync('src/i18n/vi').sort()

describe('texts', () => {
  it('both languages have the same files', () => {
    expect(readdirSync('src/i18n/en').sort()).toEqual(files)
  })

  it.each(files)('both languages have the same keys and placeholders in %s', file => {
    const [vi, en] = [textsOf('vi', file), textsOf('en', file)]

    expect(keysOf(en)).toEqual(keysOf(vi))
    expect(placeholdersOf(en)).toEqual(placeholdersOf(vi))
    expect([...vi, ...en].filter(([, text]) => !text.trim())).toEqual([])
  })
})

const SPOKEN_ATTRIBUTES = new Set([
  'label',
  'title',
  'description',
  'alt',
  'aria-label',
  'lead',
  'act',
  'caption',
  'header',
])
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
const WORD = /\p{L}{2,}/u

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .map(name => join(folder, name))
}

function literalsIn(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && WORD.test(node.text)) found.push(node.text.trim())
    if (ts.isStringLiteralLike(node) && VIETNAMESE.test(node.text)) found.push(node.text)
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer) && WORD.test(node.initializer.text))
        found.push(node.initializer.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map(text => `${path}: ${text}`)
}

it('no sentence is written into the code', () => {
  expect(sourceFiles('src').flatMap(literalsIn)).toEqual([])
})
