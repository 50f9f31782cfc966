/** What changed between two states of a repository's files, as git tells it: with renames, binary files, hunks. */
import { hunksBetween, linesOf, type Hunk } from '../../shared/review/diff/index.ts'
import { readText } from '../../shared/review/which-files.ts'
import { writeHunks } from './write-hunks.ts'

/** The files of one commit. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export interface FileChange {
  path: string
  previousPath: string | undefined
  status: 'added' | 'modified' | 'removed' | 'renamed'
  isBinary: boolean
  hunks: Hunk[]
  /** The hunks as text, with nothing before them; empty for a binary file and a mere rename. */
  patch: string
}

/** The changed files, by path. */
export function changesBetween(base: Files, head: Files): FileChange[] {
  const removed = new Set(Object.keys(base).filter((path) => !(path in head)))
  const changes: FileChange[] = []
  for (const [path, content] of Object.entries(head)) {
    const before = base[path]
    if (before !== undefined) {
      if (!isSameContent(before, content)) changes.push(fileChange(path, path, before, content))
      continue
    }
    const from = [...removed].find((old) => isSimilar(base[old]!, content))
    if (from !== undefined) removed.delete(from)
    changes.push(fileChange(path, from, from === undefined ? undefined : base[from], content))
  }
  for (const path of removed) changes.push(fileChange(path, path, base[path], undefined))
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function fileChange(
  path: string,
  from: string | undefined,
  before: string | Uint8Array | undefined,
  after: string | Uint8Array | undefined,
): FileChange {
  const texts = [before, after].map((content) => textOf(content ?? ''))
  const [old, young] = texts
  const isBinary = old === undefined || young === undefined
  const hunks = isBinary ? [] : hunksBetween(old, young)
  const isRenamed = from !== undefined && from !== path
  return {
    path,
    previousPath: isRenamed ? from : undefined,
    status:
      after === undefined
        ? 'removed'
        : isRenamed
          ? 'renamed'
          : before === undefined
            ? 'added'
            : 'modified',
    isBinary,
    hunks,
    patch: writeHunks(hunks),
  }
}

/** The change as `git diff` writes it. */
export function writeDiff(changes: readonly FileChange[]): string {
  return changes
    .map(({ path, previousPath = path, status, isBinary, patch }) => {
      const [old, young] = [`a/${previousPath}`, `b/${path}`]
      const head = [`diff --git ${old} ${young}`]
      if (status === 'added') head.push('new file mode 100644')
      if (status === 'removed') head.push('deleted file mode 100644')
      if (status === 'renamed') head.push(`rename from ${previousPath}`, `rename to ${path}`)
      head.push('index 0000000..1111111 100644')
      const sides = [
        status === 'added' ? '/dev/null' : old,
        status === 'removed' ? '/dev/null' : young,
      ]
      if (isBinary) head.push(`Binary files ${sides[0]} and ${sides[1]} differ`)
      if (patch !== '') head.push(`--- ${sides[0]}`, `+++ ${sides[1]}`)
      return `${head.join('\n')}\n${patch}`
    })
    .join('')
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

const textOf = (content: string | Uint8Array): string | undefined =>
  typeof content === 'string' && !content.includes('\0') ? content : readText(bytesOf(content)).text

const isSameContent = (one: string | Uint8Array, other: string | Uint8Array): boolean =>
  Buffer.compare(bytesOf(one), bytesOf(other)) === 0

/** Half of the lines are enough for git to call it the same file. Source: git-diff, `-M`. */
function isSimilar(one: string | Uint8Array, other: string | Uint8Array): boolean {
  if (one.length === 0 || other.length === 0) return false
  if (isSameContent(one, other)) return true
  const [old, young] = [textOf(one), textOf(other)]
  if (old === undefined || young === undefined) return false
  const lines = new Set(linesOf(old))
  const common = linesOf(young).filter((line) => lines.has(line)).length
  return common > Math.max(lines.size, linesOf(young).length) / 2
}
