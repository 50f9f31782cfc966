/**
 * Makes a change of an example of a rule: `==> path` begins a file of the head, `==> path (before)` one of
 * the base. Lines that the base does not have are the added ones.
 */
import type { Change, ChangedFile } from '../change.ts'

export function changeOf(example: string): Change {
  const before = new Map<string, string>()
  const now = new Map<string, string>()
  for (const part of example.split(/^==> /m).slice(1)) {
    const [header, ...rest] = part.split('\n')
    const [, path, base] = /^(.+?)( \(before\))?$/.exec(header!)!
    ;(base ? before : now).set(path!, rest.join('\n'))
  }
  const files = [...now].map(([path, text]) => changed(path, text, before.get(path)))
  const removed = [...before.keys()].filter((path) => !now.has(path))
  return {
    files: [...files, ...removed.map((path) => gone(path, before.get(path)!))],
    unreadFiles: 0,
  }
}

function changed(path: string, text: string, previousText: string | undefined): ChangedFile {
  const lines = text.split('\n')
  const old = new Set(previousText?.split('\n'))
  const addedLines = lines.flatMap((line, at) => (old.has(line) ? [] : [at + 1]))
  return {
    path,
    status: previousText === undefined ? 'added' : 'modified',
    addedLines,
    removedLines: [...old].filter((line) => !lines.includes(line)).length,
    commentable: lines.map((_, at) => at + 1),
    text,
    ...(previousText !== undefined && { previousText }),
  }
}

const gone = (path: string, previousText: string): ChangedFile => ({
  path,
  status: 'removed',
  addedLines: [],
  removedLines: previousText.split('\n').length,
  commentable: [],
  previousText,
})
