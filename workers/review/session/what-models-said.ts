/**
 * A model does not say the same of the same code each time. What it said stands until the line that it was about is
 * gone: what it leaves out the next time is neither fixed nor said anew.
 */
import type { ChangedFile } from '../../../shared/review/change.ts'
import { linesAsSent } from '../../../shared/review/large-model/excerpt.ts'
import { isByModel } from '../../../shared/review/large-model/model-rules.ts'
import type { KnownFinding } from '../../../shared/review/selection/known-finding.ts'
import { recognized, type Hash } from '../../../shared/review/selection/named-finding.ts'
import { shapeOf } from '../../../shared/review/shape.ts'

/** Of lines beyond that nothing is known: what was said of them stands. */
const mostLines = 5_000

/** Whether what is known was said by a model of a line that the change still adds. */
export async function whatModelsSaid(
  known: readonly KnownFinding[],
  files: ReadonlyMap<string, ChangedFile>,
  hash: Hash,
): Promise<(known: KnownFinding) => boolean> {
  const said = known.filter((each) => each.state === 'open' && isByModel(each))
  if (said.length === 0) return () => false
  const lines = addedLines(files)
  const isTooMuch = lines.length > mostLines
  const pseudo = [...new Set(said.map(({ rule }) => rule))].flatMap((rule) =>
    lines.slice(0, mostLines).map((line) => ({ ...place, ...line, rule })),
  )
  const there = new Set((await recognized(pseudo, new Map(), hash)).map(({ shape }) => shape))
  return (each) => isByModel(each) && (isTooMuch || there.has(each.shape))
}

const place = {
  endLine: 0,
  category: 'quality',
  severity: 'info',
  confidence: 'low',
  message: '',
} as const

/** Each line of a shape and file once. */
function addedLines(files: ReadonlyMap<string, ChangedFile>) {
  const lines = new Map<string, { path: string; line: number; shape: string }>()
  for (const { path, text, addedLines: added } of files.values()) {
    const all = linesAsSent(path, text ?? '') ?? []
    for (const line of added) {
      const shape = shapeOf(all[line - 1] ?? '')
      lines.set(JSON.stringify([path, shape]), { path, line, shape })
    }
  }
  return [...lines.values()]
}
