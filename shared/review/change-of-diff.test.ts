import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOfDiff, changeOfFiles } from './change-of-diff.ts'
import { mostFiles } from './change.ts'
import { changedText } from './diff/diff.arbitrary.ts'
import { hunksBetween, type Hunk } from './diff/index.ts'

/** Hunks as git writes them. */
const patch = (hunks: readonly Hunk[]) =>
  hunks
    .map(({ oldStart, newStart, lines }) => {
      const count = (mark: string) => lines.filter((line) => line.mark !== mark).length
      const body = lines.map(({ mark, text }) =>
        text.endsWith('\n') ? `${mark}${text}` : `${mark}${text}\n\\ No newline at end of file\n`,
      )
      return `@@ -${oldStart},${count('+')} +${newStart},${count('-')} @@\n${body.join('')}`
    })
    .join('')

const diffOf = (path: string, hunks: readonly Hunk[]) =>
  `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${patch(hunks)}`

describe('a change of a diff', () => {
  it('has the head file where it is given and fits, and the base file beside it', () => {
    fc.assert(
      fc.property(changedText, ({ base, head }) => {
        const hunks = hunksBetween(base, head)
        fc.pre(hunks.length > 0 && !head.includes('\0'))
        const { files } = changeOfDiff(diffOf('a.py', hunks), [{ path: 'a.py', content: head }])
        expect(files[0]).toMatchObject({ text: head, previousText: base })
        expect(files[0]?.unread).toBeUndefined()
      }),
      { numRuns: 50 },
    )
  })

  it('has of a file that is not given only what hunks show, each line at its number', () => {
    const diff =
      'diff --git a/a.py b/a.py\n--- a/a.py\n+++ b/a.py\n@@ -10,2 +10,3 @@\n one\n+two\n three\n'
    const [file] = changeOfDiff(diff).files
    expect(file).toMatchObject({ isPartial: true, unread: 'unavailable', addedLines: [11] })
    expect(file?.text?.split('\n').slice(9, 12)).toEqual(['one', 'two', 'three'])
  })

  it('takes no content that the diff does not fit', () => {
    const diff = 'diff --git a/a.py b/a.py\n--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-one\n+two\n'
    const [file] = changeOfDiff(diff, [{ path: 'a.py', content: 'something else\n' }]).files
    expect(file).toMatchObject({ isPartial: true, unread: 'unavailable' })
  })

  it('has an added file whole', () => {
    const diff =
      'diff --git a/a.py b/a.py\nnew file mode 100644\n--- /dev/null\n+++ b/a.py\n@@ -0,0 +1 @@\n+one\n'
    const [file] = changeOfDiff(diff).files
    expect(file).toMatchObject({ status: 'added', text: 'one\n', addedLines: [1] })
    expect(file?.unread).toBeUndefined()
  })
})

describe('a change of files', () => {
  it('adds every line, and names what is too much, too large, generated or no text', () => {
    const many = Array.from({ length: mostFiles + 1 }, (_, n) => ({
      path: `${n}.py`,
      content: 'x\n',
    }))
    expect(changeOfFiles(many).files.at(-1)).toMatchObject({ unread: 'too_many_files' })
    const reasons = [
      { path: 'a.py', content: 'x'.repeat(1_000_001) },
      { path: 'vendor/a.py', content: 'x' },
      { path: 'a.min.js', content: 'x' },
      { path: 'b.py', content: 'x\0' },
    ].map((file) => changeOfFiles([file]).files[0])
    expect(reasons.map((file) => file?.unread)).toEqual([
      'too_large',
      'vendored',
      'generated',
      'binary',
    ])
    expect(reasons.every((file) => file?.text === undefined)).toBe(true)
    expect(changeOfFiles([{ path: 'a.py', content: 'one\ntwo' }]).files[0]?.addedLines).toEqual([
      1, 2,
    ])
  })
})
