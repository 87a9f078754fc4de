import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

const LIMIT = 200_000
const LIGHT = /src\/features\/(portal|account|entry)\/\w+Page\.tsx$/
const STAFF = /(Admin|Intake|IntakeEntry)Page\.tsx$/

/** Fails the build when a visitor or an applicant would have to fetch more than 200 kB of packed script to begin. */
export function firstLoadBudget(): Plugin {
  return {
    name: 'first-load-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
      const entry = chunks.find(chunk => chunk.isEntry)
      const pages = chunks.filter(({ facadeModuleId }) => isLight(facadeModuleId ?? ''))
      for (const page of pages) {
        const size = packedSize(bundle, [entry?.fileName ?? '', page.fileName])
        if (size > LIMIT)
          this.error(`${page.name}: ${size} bytes of packed script at first load, at most ${LIMIT}`)
      }
    },
  }
}

function isLight(path: string): boolean {
  return LIGHT.test(path) && !STAFF.test(path)
}

/** The packed size of these files and all they import at once. */
function packedSize(bundle: Rolldown.OutputBundle, files: string[]): number {
  const needed = new Set<string>()
  const visit = (file: string) => {
    const output = bundle[file]
    if (needed.has(file) || output?.type !== 'chunk') return
    needed.add(file)
    output.imports.forEach(visit)
  }
  files.forEach(visit)
  return [...needed].reduce((sum, file) => {
    const output = bundle[file]
    return sum + (output?.type === 'chunk' ? gzipSync(output.code).length : 0)
  }, 0)
}
