/** The text of every generated file. One entry of a list stands on one line, so that diffs are read. */
import { sampleOf } from './developer.ts'
import { indexEntry } from './index-entry.ts'
import { labelledCommits } from './labelled-commits.ts'
import { personas } from './personas/index.ts'

/** Paths relative to this folder, with the text that belongs there: the same at each call. */
export function generatedFiles(): Map<string, string> {
  const samples = personas.map(sampleOf)
  return new Map([
    ...samples.map(({ facts }) => [`developers/${facts.login}.json`, objectText(facts)] as const),
    ['developers/index.json', `${listText(samples.map(indexEntry))}\n`],
    [
      'commits.ndjson',
      labelledCommits()
        .map((commit) => `${JSON.stringify(commit)}\n`)
        .join(''),
    ],
  ])
}

function objectText(object: object): string {
  const entries = Object.entries(object).map(
    ([key, value]) =>
      `${JSON.stringify(key)}:${Array.isArray(value) ? listText(value) : JSON.stringify(value)}`,
  )
  return `{\n${entries.join(',\n')}\n}\n`
}

function listText(items: readonly unknown[]): string {
  if (items.length === 0) return '[]'
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
}
