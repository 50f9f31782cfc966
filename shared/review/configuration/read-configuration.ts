/**
 * Reads the configuration that a repository wrote. Nothing that stands there stops a review: what is
 * wrong is left out, named with its line, and the rest counts.
 */
import type * as z from 'zod/mini'
import { isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import {
  completed,
  configurationSchema,
  type Configuration,
  type WrittenConfiguration,
} from './configuration.ts'
import { unreadableLine } from './plain-yaml.ts'

export interface ConfigurationProblem {
  kind: 'not_read' | 'unknown_field' | 'wrong_value'
  /** `comments.budget`, `layers[2].paths`; the whole file where it is empty. */
  field: string
  /** Counted from 1; 0 where the whole file is meant. */
  line: number
  /** What may stand there, in signs that every language reads: `critical | high`, `≤ 20`. */
  allowed?: string
}

export interface ReadConfiguration {
  configuration: Configuration
  problems: readonly ConfigurationProblem[]
}

/** The longest file that is read, in characters: whatever stands there, that is done in half a second. */
const longestText = 16_384
/** More of them are not listed. */
const mostProblems = 10
/** What is left out can make what is around it wrong, from the inside to the outside. */
const mostRounds = 5

/** The configuration in a text; all is as usual where there is none. Never throws. */
export function readConfiguration(text: string | undefined): ReadConfiguration {
  if (text === undefined) return { configuration: completed({}), problems: [] }
  if (text.length > longestText) return notRead(0, `≤ ${longestText}`)
  const line = unreadableLine(text)
  if (line !== undefined) return notRead(line)
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [error] = document.errors
  if (error) return notRead(lines.linePos(error.pos[0]).line)
  return check(document, lines)
}

const notRead = (line: number, allowed?: string): ReadConfiguration => ({
  configuration: completed({}),
  problems: [{ kind: 'not_read', field: '', line, ...(allowed !== undefined && { allowed }) }],
})

type Place = readonly PropertyKey[]

function check(document: Document, lines: LineCounter): ReadConfiguration {
  const problems: ConfigurationProblem[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {}
    const parsed = configurationSchema.safeParse(value)
    if (parsed.success) return answer(parsed.data, problems)
    const wrong = parsed.error.issues.flatMap(placesOf)
    if (wrong.some(({ place }) => place.length === 0)) break
    for (const { place, kind, allowed } of wrong) {
      const line = lineOf(document, lines, place)
      problems.push({
        kind,
        field: fieldOf(place),
        line,
        ...(allowed !== undefined && { allowed }),
      })
    }
    // From the last to the first, so that the numbers of a list's entries stay what they are.
    for (const { place } of wrong.toReversed()) leaveOut(document, place)
  }
  return answer({}, [...problems, { kind: 'not_read', field: '', line: 0 }])
}

const answer = (
  written: WrittenConfiguration,
  problems: readonly ConfigurationProblem[],
): ReadConfiguration => ({
  configuration: completed(written),
  problems: problems.slice(0, mostProblems),
})

interface Wrong {
  place: Place
  kind: ConfigurationProblem['kind']
  allowed?: string
}

type Issue = z.core.$ZodIssue

function placesOf(issue: Issue): Wrong[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ place: [...issue.path, key], kind: 'unknown_field' }))
  }
  const allowed = allowedBy(issue)
  return [{ place: issue.path, kind: 'wrong_value', ...(allowed !== undefined && { allowed }) }]
}

function allowedBy(issue: Issue): string | undefined {
  if (issue.code === 'invalid_value') return issue.values.join(' | ')
  if (issue.code === 'invalid_type') return formOf[issue.expected] ?? issue.expected
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`
  return issue.code === 'invalid_format' ? issue.pattern : undefined
}

/** Forms as they are written. */
const formOf: Readonly<Record<string, string>> = {
  boolean: 'true | false',
  array: '[…]',
  object: '{…}',
  record: '{…}',
  string: '"…"',
  int: '0, 1, 2, …',
  number: '0, 1, 2, …',
}

/** Takes a value away; where it is missing or the least of its list, what should hold it. */
function leaveOut(document: Document, place: Place): void {
  const path = [...place] as unknown[]
  while (path.length > 0 && !document.hasIn(path)) path.pop()
  if (path.length > 0) document.deleteIn(path)
}

function lineOf(document: Document, lines: LineCounter, place: Place): number {
  for (let length = place.length; length > 0; length -= 1) {
    const path = place.slice(0, length) as unknown[]
    const holder = document.getIn(path.slice(0, -1), true)
    const node = document.getIn(path, true)
    const range = keyRange(holder, path.at(-1)) ?? rangeOf(node)
    if (range) return lines.linePos(range[0]).line
  }
  return 1
}

type Ranged = { range?: readonly [number, number, number] | null }
const rangeOf = (node: unknown) => (node as Ranged | undefined)?.range ?? undefined

/** A field is where its name stands. */
function keyRange(holder: unknown, name: unknown) {
  if (isSeq(holder)) return undefined
  const items = (holder as { items?: readonly { key: unknown }[] } | undefined)?.items ?? []
  const pair = items.find(({ key }) => (key as { value?: unknown } | null)?.value === name)
  return rangeOf(pair?.key)
}

const fieldOf = (place: Place): string =>
  place
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
