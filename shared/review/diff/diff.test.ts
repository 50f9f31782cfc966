import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { writeHunks } from '../../../dev/vcs/write-hunks.ts'
import { changedText } from './diff.arbitrary.ts'
import { baseOf, headOf, hunksBetween, linesOf, placesOf, readDiff, readHunks } from './index.ts'

describe('hunks', () => {
  it('give each of two texts from the other, read anew or not', () => {
    fc.assert(
      fc.property(changedText, fc.nat(4), ({ base, head }, context) => {
        const hunks = hunksBetween(base, head, context)
        expect(headOf(base, hunks)).toBe(head)
        expect(baseOf(head, hunks)).toBe(base)
        if (base !== head) expect(readHunks(writeHunks(hunks))).toEqual(hunks)
      }),
      { numRuns: 300 },
    )
  })

  it('tell the added lines, and what stays of the others', () => {
    fc.assert(
      fc.property(changedText, ({ base, head }) => {
        const places = placesOf(hunksBetween(base, head, 0))
        const [oldLines, newLines] = [linesOf(base), linesOf(head)]
        expect(newLines.length - places.addedLines.length).toBe(
          oldLines.length - places.removedLines,
        )
        const around = placesOf(hunksBetween(base, head))
        for (const [young, old] of around.oldLines)
          expect(newLines[young - 1]).toBe(oldLines[old - 1])
        expect([...around.oldLines.keys(), ...around.addedLines].sort((a, b) => a - b)).toEqual(
          around.commentable,
        )
      }),
    )
  })

  it('are the shortest there are, where two texts differ in little', () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `line ${at}\n`)
    const head = lines.with(100, 'one\n').toSpliced(4_000, 1).toSpliced(2_000, 0, 'two\n')
    const places = placesOf(hunksBetween(lines.join(''), head.join('')))
    expect(places).toMatchObject({ addedLines: [101, 2_001], removedLines: 2 })
  })

  it('replace one text by the other, where they differ in much', () => {
    const text = (word: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${word} ${at}\n`).join('')
    expect(placesOf(hunksBetween(text('a'), text('b')))).toMatchObject({ removedLines: 20_000 })
  })

  it.each([
    ['none', ''],
    ['no hunks', 'Binary files differ'],
    ['cut off', '@@ -1,3 +1,3 @@\n a\n-b'],
    ['more than announced', '@@ -1 +1 @@\n-a\n+b\n+c'],
    ['other lines', '@@ -1,2 +1,2 @@\n a\n*b'],
    ['hunks backwards', '@@ -9 +9 @@\n-a\n+b\n@@ -1 +1 @@\n-a\n+b'],
    ['three sides', '@@@ -1 -1 +1 @@@\n- a\n -b\n++c'],
    ['counts without end', '@@ -1,999999999 +1,999999999 @@\n a'],
    ['counts beyond numbers', `@@ -1,${'9'.repeat(400)} +1 @@\n a`],
  ])('are not read where there are %s', (_, patch) => {
    expect(readHunks(patch)).toBeUndefined()
  })

  it('are read where empty lines lost their mark', () => {
    const hunks = readHunks('@@ -1,3 +1,3 @@\n\n-a\n+b\n\n')
    expect(hunks && headOf('\na\n\n', hunks)).toBe('\nb\n\n')
  })

  it('fit no other text', () => {
    const hunks = hunksBetween('a\nb\nc\n', 'a\nx\nc\n')
    expect(headOf('a\ny\nc\n', hunks)).toBeUndefined()
    expect(headOf('', hunks)).toBeUndefined()
    expect(headOf('a\nb\nc', hunks)).toBeUndefined()
  })
})

describe('a diff that git wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const git = (...words: string[]) => {
    const names = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
    const { status, stdout, stderr } = spawnSync('git', [...names, ...words], { cwd: folder })
    if (status !== 0) throw new Error(String(stderr))
    return String(stdout)
  }
  const put = (files: Record<string, string | Buffer>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  const long = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('')
  const base = {
    'changed.ts': long,
    'name with spaces.ts': 'a\n',
    'ünï"code.ts': 'a\n',
    'tab\t.ts': 'a\n',
    'gone.ts': 'a\nb\n',
    'moved/from.ts': long,
    'moved/same.ts': `${long}same\n`,
    'crlf.ts': 'a\r\nb\r\n',
    'open.ts': 'a\nb',
    'binary.png': Buffer.from([0, 1, 2, 255]),
    'b/b.ts': 'a\n',
    'marks.ts': 'a\n-- a/x\n++ b/x\n',
  }
  const head = {
    'changed.ts': long.replace('line 3\n', '').replace('line 20\n', 'line 20\nmore\n'),
    'name with spaces.ts': 'b\n',
    'ünï"code.ts': 'b\n',
    'tab\t.ts': 'b\n',
    'moved/to.ts': long.replace('line 9', 'line nine'),
    'moved/there.ts': `${long}same\n`,
    'crlf.ts': 'a\r\nc\r\n',
    'open.ts': 'a\nc',
    'binary.png': Buffer.from([0, 1, 2, 254]),
    'b/b.ts': 'b\n',
    'marks.ts': 'a\n++ b/x\n-- a/x\n@@ -1 +1 @@\n',
    'empty.ts': '',
    'new.ts': 'first\n',
  }
  git('init', '-q')
  put(base)
  git('add', '-A')
  git('commit', '-qm', 'base')
  for (const gone of ['gone.ts', 'moved/from.ts', 'moved/same.ts']) rmSync(join(folder, gone))
  put(head)
  git('add', '-A')
  git('commit', '-qm', 'head')

  it.each([
    ['as it is', []],
    ['without prefixes', ['--no-prefix']],
    ['with mnemonic prefixes', ['-c', 'diff.mnemonicPrefix=true']],
    ['with names as they are', ['-c', 'core.quotePath=false']],
    ['with binary patches', ['--binary']],
    ['without context', ['-U0']],
  ])('%s, gives the head of each file', (_, options) => {
    const settings = options[0] === '-c' ? options : []
    const flags = options[0] === '-c' ? [] : options
    const diff = readDiff(git(...settings, 'diff', '-M', ...flags, 'HEAD~', 'HEAD'))
    const told = Object.fromEntries(
      diff.files.map((file) => [
        file.path,
        [
          file.status,
          file.previousPath,
          file.isBinary
            ? 'binary'
            : headOf(
                String(base[(file.previousPath ?? file.path) as keyof typeof base] ?? ''),
                file.hunks!,
              ),
        ],
      ]),
    )
    const expected = Object.fromEntries(
      Object.entries(head)
        .filter(([path]) => !path.includes('\t'))
        .map(([path, text]) => [
          path,
          [
            path.startsWith('moved/') ? 'renamed' : path in base ? 'modified' : 'added',
            { 'moved/to.ts': 'moved/from.ts', 'moved/there.ts': 'moved/same.ts' }[path],
            path === 'binary.png' ? 'binary' : text,
          ],
        ]),
    )
    expect(told).toEqual({ ...expected, 'gone.ts': ['removed', undefined, ''] })
    // A name with a tab is a file's, but of none that is read.
    expect(diff.nameless).toBe(1)
  })

  it('of more than two sides, names its file alone', () => {
    expect(
      readDiff(
        'diff --cc a.ts\nindex 1,2..3\n--- a/a.ts\n+++ b/a.ts\n@@@ -1 -1 +1 @@@\n- a\n -b\n++c\n',
      ),
    ).toEqual({
      files: [{ path: 'a.ts', status: 'modified', isBinary: false, isFromNothing: false }],
      nameless: 0,
    })
  })
})

describe('a diff that somebody else wrote', () => {
  it('is read with dates behind its names', () => {
    const text =
      '--- old.ts\t2026-01-01 00:00:00\n+++ old.ts\t2026-01-02 00:00:00\n@@ -1 +1 @@\n-a\n+b\n'
    expect(readDiff(text).files).toMatchObject([{ path: 'old.ts', status: 'modified' }])
  })

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'a/../../b',
    'a//b',
    '.',
    'a\u0000b',
    `${'a/'.repeat(4_000)}a`,
  ])('leads to no file outside: %j', (path) => {
    const text = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-a\n+b\n`
    expect(readDiff(text)).toEqual({ files: [], nameless: 1 })
  })

  it('loses one file that is cut off, and not the next one', () => {
    const file = (name: string, hunk: string) =>
      `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n${hunk}`
    const { files } = readDiff(
      file('a.ts', '@@ -1,9 +1,9 @@\n a\n') + file('b.ts', '@@ -1 +1 @@\n-a\n+b\n'),
    )
    expect(files.map(({ path, hunks }) => [path, hunks?.length])).toEqual([
      ['a.ts', undefined],
      ['b.ts', 1],
    ])
  })

  it('throws at nothing', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'diff --git a/x b/x\n',
        'diff --git "a/\\303\\251" b/x\n',
        'diff --cc x\n',
        '--- a/x\n',
        '+++ b/x\n',
        '--- "\\',
        '@@ -1 +1 @@\n',
        '@@ -0,0 +1,2 @@\n',
        '+a\n',
        '-a\n',
        ' a\n',
        '\\ No newline\n',
        'rename from x\n',
        'rename to y\n',
        'GIT binary patch\n',
        'Binary files a/x and b/x differ\n',
        'Only in a/x: y\n',
        'Index: x\n=====\n',
        'diff -r a/x b/x\n',
        '\u001B[1mdiff --git a/x b/x\n',
        'new file mode 100644\n',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        for (const { hunks = [] } of readDiff(pieces.join('')).files) placesOf(hunks)
      }),
      { numRuns: 300 },
    )
  })
})
