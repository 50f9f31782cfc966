/** Diffs that are small and would cost much: what reading one takes grows with its length alone. */
import { Session, type Profiler } from 'node:inspector'
import { describe, expect, it } from 'vitest'
import { mostFiles } from '../change.ts'
import { changeOfDiff } from '../change-of-diff.ts'

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('')
const patch = (path: string, from: string, to: string) =>
  `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-${from}\n+${to}\n`
const added = (path: string, lines: number) =>
  `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines} @@\n${'+a\n'.repeat(lines)}`
const series = (path: string, patches: number) =>
  times(patches, (at) => (at % 2 ? patch(path, 'b', 'a') : patch(path, 'a', 'b')))
const far = (path: string, line: number) =>
  `--- a/${path}\n+++ b/${path}\n@@ -${line} +${line} @@\n-a\n+b\n`

const hostile: Readonly<Record<string, (size: number) => string>> = {
  'patches of one long file': (size) => added('x.js', 100 * size) + series('x.js', size),
  'patches of many long files': (size) =>
    times(30, (at) => added(`${at}.js`, 5 * size) + series(`${at}.js`, size)),
  'hunks at far lines': (size) => times(size, (at) => far(`${at}.js`, 999_999)),
  'hunks ever further in one file': (size) =>
    `--- a/x.js\n+++ b/x.js\n${times(size, (at) => `@@ -${(at + 1) * 9_000} +${(at + 1) * 9_000} @@\n-a\n+b\n`)}`,
  'names that end anywhere': (size) =>
    times(size, () => `Binary files ${'a and '.repeat(1_490)}\n`),
  'files that only Subversion names': (size) => times(10 * size, (at) => `Index: ${at}\n=====\n\n`),
  'hunks that announce more than comes': (size) =>
    times(10 * size, (at) => `--- a/${at}\n+++ b/${at}\n@@ -1,999999999 +1,999999999 @@\n a\n`),
  'headers without an end': (size) => times(10 * size, () => 'diff --git "a/\\303 x\nindex \n'),
}

/** How often anything in the modules of diffs was done meanwhile, as the engine counts it. */
function stepsOf(work: () => unknown): number {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  work()
  let counted: Profiler.ScriptCoverage[] = []
  session.post('Profiler.takePreciseCoverage', (_, { result }) => (counted = result))
  session.disconnect()
  return counted
    .filter(({ url }) => /shared\/review\/(?:diff\/|change-of-diff)/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0)
}

describe('a hostile diff', () => {
  it.each(Object.entries(hostile))('of %s is read in steps and texts of its size', (_, make) => {
    const diff = make(200)
    let characters = 0
    const steps = stepsOf(() => {
      for (const { text = '' } of changeOfDiff(diff).files) characters += text.length
    })
    // Beside what follows from its length stands what all diffs together may take.
    expect(steps).toBeLessThan(10 * diff.length + 10_000_000)
    expect(characters).toBeLessThan(diff.length + 1_000_001)
  })

  it('has no text of files behind those that are read, and names them', () => {
    const { files } = changeOfDiff(times(mostFiles + 1, (at) => far(`${at}.js`, 10)))
    expect(files.at(-2)).toMatchObject({ isPartial: true, unread: 'unavailable' })
    expect(files.at(-1)).toMatchObject({ unread: 'too_many_files', addedLines: [10] })
    expect(files.at(-1)?.text).toBeUndefined()
  })

  it('of a series is whole for as long as somebody may have written it', () => {
    const [whole] = changeOfDiff(added('x.js', 1_000) + series('x.js', 101)).files
    expect(whole?.text).toBe(`b\n${'a\n'.repeat(999)}`)
    const [left] = changeOfDiff(added('x.js', 100_000) + series('x.js', 101)).files
    expect(left).toMatchObject({ unread: 'diff_missing' })
  })

  it('names binary files whose names hold the word between them', () => {
    const { files } = changeOfDiff('Binary files a/x and y.png and b/x and y.png differ\n')
    expect(files.map(({ unread }) => unread)).toEqual(['binary'])
  })
})
