/** The lines that a finding stands on, with some around them, as they may be shown: bounded, and without secrets. */
import type { ChangedFile } from '../change.ts'
import type { Finding } from '../finding.ts'

/** Before a finding and behind it. */
export const nearLines = 3
/** Of a finding that spans more, the first ones. */
const mostFoundLines = 12
/** Of a line. */
export const mostCharacters = 300

export interface CodeLine {
  number: number
  /** Up to where it is too long or a secret begins. */
  text: string
  /** How many characters are left out for its length. */
  left: number
  isSecret: boolean
  isFound: boolean
  isAdded: boolean
}

/** From which character on lines are not shown, by their numbers: `secret-lines.ts`. */
export type SecretLines = ReadonlyMap<number, number>

type Shown = Pick<ChangedFile, 'text' | 'addedLines' | 'commentable' | 'isPartial'>

/** Gives the lines of a finding and those around it; none where the file was not read. */
export type CodeReader = (finding: Pick<Finding, 'line' | 'endLine'>) => CodeLine[]

/** Opens a file once, however many findings it has. */
export function openCode(file: Shown, secrets: SecretLines): CodeReader {
  if (file.text === undefined) return () => []
  const lines = file.text.split('\n')
  // What follows the last line end is no line.
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length
  const added = new Set(file.addedLines)
  // Of a part of a file, only what the change shows is known.
  const known = file.isPartial ? new Set(file.commentable) : undefined
  return ({ line, endLine }) => {
    const last = Math.min(endLine, line + mostFoundLines - 1)
    const [from, to] = [Math.max(1, line - nearLines), Math.min(count, last + nearLines)]
    const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
    return numbers
      .filter((number) => known?.has(number) ?? true)
      .map((number) => ({
        number,
        ...shownText(lines[number - 1]!.replace(/\r$/, ''), secrets.get(number)),
        isFound: number >= line && number <= endLine,
        isAdded: added.has(number),
      }))
  }
}

function shownText(line: string, secretFrom: number | undefined) {
  const open = line.slice(0, secretFrom)
  const text = wholeCharacters(open.slice(0, mostCharacters))
  const isSecret = secretFrom !== undefined
  return { text, left: isSecret ? 0 : line.length - text.length, isSecret }
}

/** A text cut in the middle of a character, without its half. */
const wholeCharacters = (text: string) => text.replace(/[\ud800-\udbff]$/, '')
