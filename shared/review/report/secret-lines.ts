/** Which lines of a file hold secrets, and from where on: found ones, and whole private keys. */
import { mostOfOneFile, secretsIn } from '../rules/secrets/find.ts'
import type { SecretLines } from './code-around.ts'

/** The lines that are not to be shown in full, by number: from which character on. */
export function secretLines(path: string, text: string): SecretLines {
  const from = new Map<number, number>()
  const hide = (line: number, at: number) => from.set(line, Math.min(at, from.get(line) ?? at))
  const spans = secretsIn(path, text)
  for (const { start, line, endLine } of spans) {
    // Behind a secret may stand its other half: nothing of the line is shown any more.
    hide(line, start - (text.lastIndexOf('\n', start - 1) + 1))
    for (let next = line + 1; next <= endLine; next += 1) hide(next, 0)
  }
  const lines = text.split('\n')
  hidePrivateKeys(lines, hide)
  // More of them were not looked for.
  if (spans.length >= mostOfOneFile)
    for (let line = spans.at(-1)!.endLine; line <= lines.length; line += 1) hide(line, 0)
  return from
}

/** A rule finds the beginning of a key; its body goes on to the end mark. */
function hidePrivateKeys(lines: readonly string[], hide: (line: number, at: number) => void) {
  let isInside = false
  for (const [index, line] of lines.entries()) {
    const begin = line.search(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/)
    if (isInside) hide(index + 1, 0)
    else if (begin >= 0) hide(index + 1, begin)
    if (begin >= 0) isInside = true
    if (/-----END [A-Z0-9 ]*PRIVATE KEY/.test(line)) isInside = false
  }
}
