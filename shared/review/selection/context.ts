/**
 * What stands around a finding, as short keyed hashes: by it those are told apart that are otherwise alike. The
 * nearest lines that the file has only once say where it is, as in a patience diff; the lines next to it say so
 * where those changed.
 */
import type { ChangedFile } from '../change.ts'
import type { Finding } from '../finding.ts'
import type { Hash } from './named-finding.ts'

/** Of so many lines on each side. */
const mostNear = 4
/** No further away is anything looked for. */
const mostDistance = 400
/** What is beyond that in a line tells nothing. */
const longestLine = 400
/** 24 bits: enough among the few that are alike. */
const hashLength = 4
/** Where the file ends. */
const edge = '----'

/** The contexts of findings; all alike for a file without a text. */
export async function contextsOf(
  findings: readonly Finding[],
  files: ReadonlyMap<string, Pick<ChangedFile, 'text'>>,
  hash: Hash,
): Promise<string[]> {
  const texts = new Map<string, FileLines>()
  const hashes = new Map<string, Promise<string>>()
  const hashOf = (line: string | undefined): Promise<string> | string => {
    if (line === undefined) return edge
    const known = hashes.get(line) ?? hash(JSON.stringify(['line', line]))
    hashes.set(line, known)
    return known
  }
  return Promise.all(
    findings.map(async ({ path, line, endLine }) => {
      const lines = texts.get(path) ?? readLines(files.get(path)?.text ?? '')
      texts.set(path, lines)
      const before = around(lines, line - 2, -1)
      const after = around(lines, Math.max(line, endLine), 1)
      const all = [before.once, after.once, ...before.near, ...after.near]
      const parts = await Promise.all(all.map(hashOf))
      return parts.map((part) => part.slice(0, hashLength)).join('')
    }),
  )
}

interface FileLines {
  lines: readonly string[]
  count: ReadonlyMap<string, number>
}

function readLines(text: string): FileLines {
  const lines = text.split('\n').map((line) => line.trim().slice(0, longestLine))
  const count = new Map<string, number>()
  for (const line of lines) count.set(line, (count.get(line) ?? 0) + 1)
  return { lines, count }
}

/** The nearest lines in a direction, without empty ones, and the nearest that the file has once. */
function around({ lines, count }: FileLines, from: number, step: 1 | -1) {
  const near: (string | undefined)[] = []
  let once: string | undefined
  for (let at = from, left = mostDistance; left > 0; at += step, left -= 1) {
    const line = lines[at]
    if (line === undefined || (near.length === mostNear && once !== undefined)) break
    if (line === '') continue
    if (near.length < mostNear) near.push(line)
    if (once === undefined && count.get(line) === 1) once = line
  }
  while (near.length < mostNear) near.push(undefined)
  return { near, once }
}

/** A line that the file has once says more than all lines next to a finding together. */
const weightOfOnce = 2 * mostNear + 1

/** A context taken apart, to be compared with many. */
export interface ContextParts {
  once: readonly string[]
  before: readonly string[]
  after: readonly string[]
}

/** The parts of a context; `undefined` for none. */
export function partsOf(context: string | undefined): ContextParts | undefined {
  if (context === undefined) return undefined
  const parts = context.match(/.{4}/g) ?? []
  return {
    once: parts.slice(0, 2),
    before: parts.slice(2, 2 + mostNear),
    after: parts.slice(2 + mostNear),
  }
}

/** How much two contexts have in common: zero for nothing. */
export function likeness(one: ContextParts | undefined, other: ContextParts | undefined): number {
  if (one === undefined || other === undefined) return 0
  const same = one.once.filter((part, at) => part !== edge && part === other.once[at]).length
  return same * weightOfOnce + common(one.before, other.before) + common(one.after, other.after)
}

/** How many lines of one side stand on the same side of the other, in whatever order. */
function common(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  return one.filter((part) => {
    const at = left.indexOf(part)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}
