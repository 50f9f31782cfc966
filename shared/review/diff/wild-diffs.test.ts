import { describe, expect, it } from 'vitest'
import { changeOfDiff } from '../change-of-diff.ts'

const hunk = '@@ -1,2 +1,2 @@\n a\n-b\n+c\n'
const git = (header: string, hunks = hunk, name = 'a.ts') =>
  `diff --git a/${name} b/${name}\n${header}--- a/${name}\n+++ b/${name}\n${hunks}`
const modified = git('index 1234567..89abcde 100644\n')
const rule = '='.repeat(67)

/** What is told of each file: its name and status, its text where it is whole, else why it is not. */
const told = (diff: string) =>
  changeOfDiff(diff).files.map(({ path, status, text, unread, addedLines }) => [
    path,
    status,
    unread ?? text ?? 'as before',
    ...addedLines,
  ])

const inPart = ['a.ts', 'modified', 'unavailable', 2]
const inFolder = ['src/a.ts', 'modified', 'unavailable', 2]

describe('a diff as it comes', () => {
  it.each<[string, string, ...(string | number)[][]]>([
    ['of git', modified, inPart],
    ['without prefixes', modified.replaceAll(/ [ab]\//g, ' '), inPart],
    ['with breaks of Windows', modified.replaceAll('\n', '\r\n'), inPart],
    ['with a mark of the byte order', `\uFEFF${modified}`, inPart],
    [
      'with colours',
      modified.replaceAll(/^(?! )(.*)$/gm, '\u001B[1;32m$1\u001B[m').replace(/\n.*$/, '\n'),
      inPart,
    ],
    [
      'in a mail',
      `From 0 Mon Sep 17 00:00:00 2001\nSubject: [PATCH] Only\n\nText\n---\n a.ts | 2 +-\n\n${modified}-- \n2.40.1\n\n`,
      inPart,
    ],
    [
      'in a mail that writes signs as numbers',
      `Content-Transfer-Encoding: quoted-printable\n\n${git('', '@@ -1 +1 @@\n-x =3D 1\n+x =3D 2\n')}`,
      ['a.ts', 'modified', 'diff_missing'],
    ],
    [
      'of three sides',
      'diff --cc a.ts\nindex 1,2..3\n--- a/a.ts\n+++ b/a.ts\n@@@ -1 -1 +1 @@@\n- a\n -b\n++c\n',
      ['a.ts', 'modified', 'diff_missing'],
    ],
    [
      'cut off',
      'diff --git a/a.ts b/a.ts\nindex 1..2 100644\n',
      ['a.ts', 'modified', 'diff_missing'],
    ],
    [
      'of the mode alone',
      'diff --git a/a.ts b/a.ts\nold mode 100644\nnew mode 100755\n',
      ['a.ts', 'modified', 'as before'],
    ],
    ['of mode and text', git('old mode 100644\nnew mode 100755\nindex 1234567..89abcde\n'), inPart],
    [
      'of the name alone',
      'diff --git a/a.ts b/b.ts\nsimilarity index 100%\nrename from a.ts\nrename to b.ts\n',
      ['b.ts', 'renamed', 'as before'],
    ],
    [
      'of a name in octal signs',
      'diff --git "a/\\303\\274.ts" "b/\\303\\274.ts"\nnew file mode 100644\n--- /dev/null\n+++ "b/\\303\\274.ts"\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n',
      ['ü.ts', 'added', 'a', 1],
    ],
    [
      'of a copy',
      'diff --git a/a.ts b/b.ts\nsimilarity index 100%\ncopy from a.ts\ncopy to b.ts\n',
      ['b.ts', 'added', 'as before'],
    ],
    [
      'of a copy that was changed',
      `diff --git a/a.ts b/b.ts\ncopy from a.ts\ncopy to b.ts\n--- a/a.ts\n+++ b/b.ts\n${hunk}`,
      ['b.ts', 'added', 'unavailable', 2],
    ],
    [
      'of a file that was empty',
      git('index e69de29..89abcde 100644\n', '@@ -0,0 +1 @@\n+a\n'),
      ['a.ts', 'modified', 'a\n', 1],
    ],
    [
      'of first lines, with none around them',
      git('index 1234567..89abcde 100644\n', '@@ -0,0 +1 @@\n+a\n'),
      ['a.ts', 'modified', 'unavailable', 1],
    ],
    [
      'of one file in two patches',
      `diff --git a/a.ts b/a.ts\nnew file mode 100644\n--- /dev/null\n+++ b/a.ts\n@@ -0,0 +1,2 @@\n+a\n+b\n${modified}`,
      ['a.ts', 'added', 'a\nc\n', 1, 2],
    ],
    [
      'of one file in two patches, which was there before',
      modified + modified,
      ['a.ts', 'modified', 'diff_missing'],
    ],
  ])('%s, is read or said not to be', (_, diff, ...expected) => {
    expect(told(diff)).toEqual(expected)
  })
})

describe('a diff of another program', () => {
  const plain = (hunks: string) => `--- a.ts\n+++ a.ts\n${hunks}`
  it.each<[string, string, ...(string | number)[][]]>([
    ['with a new file', plain('@@ -0,0 +1,2 @@\n+a\n+b\n'), ['a.ts', 'added', 'a\nb\n', 1, 2]],
    [
      'with a file that is gone',
      plain('@@ -1,2 +0,0 @@\n-a\n-b\n'),
      ['a.ts', 'removed', 'as before'],
    ],
    [
      'without lines around hunks, where nothing is known to be new',
      `${plain('@@ -0,0 +1 @@\n+a\n')}--- b.ts\n+++ b.ts\n@@ -7 +7 @@\n-a\n+b\n`,
      ['a.ts', 'modified', 'unavailable', 1],
      ['b.ts', 'modified', 'unavailable', 7],
    ],
    [
      'between folders',
      `diff -ru /tmp/old/src/a.ts /tmp/new/src/a.ts\n--- /tmp/old/src/a.ts\t2026-01-01\n+++ /tmp/new/src/a.ts\t2026-01-02\n${hunk}Only in new/src: b.ts\nBinary files old/c.png and new/c.png differ\n`,
      inFolder,
      ['src/b.ts', 'modified', 'diff_missing'],
      ['c.png', 'modified', 'binary'],
    ],
    [
      'Subversion',
      `Index: src/a.ts\n${rule}\n--- src/a.ts\t(revision 1)\n+++ src/a.ts\t(working copy)\n${hunk}\nProperty changes on: src/a.ts\n${'_'.repeat(67)}\nAdded: svn:eol-style\n## -0,0 +1 ##\n+native\nIndex: c.png\n${rule}\nCannot display: file marked as a binary type.\nIndex: d.ts\n${rule}\n`,
      inFolder,
      ['c.png', 'modified', 'binary'],
      ['d.ts', 'modified', 'diff_missing'],
    ],
    [
      'CVS',
      `Index: src/a.ts\n${rule}\nRCS file: /cvs/a.ts,v\ndiff -u -r1.1 a.ts\n--- src/a.ts\t1 Jan 2026 00:00:00 -0000\t1.1\n+++ src/a.ts\t2 Jan 2026 00:00:00 -0000\n${hunk}`,
      inFolder,
    ],
    [
      'Mercurial',
      `# HG changeset patch\ndiff -r 0123456789ab src/a.ts\n--- a/src/a.ts\tThu Jan 01 1970\n+++ b/src/a.ts\tFri Jan 02 1970\n${hunk}diff -r 0123456789ab c.png\nBinary file c.png has changed\ndiff -r 0123456789ab e.ts\n--- /dev/null\tThu Jan 01 1970\n+++ b/e.ts\tFri Jan 02 1970\n@@ -0,0 +1 @@\n+a\n`,
      inFolder,
      ['c.png', 'modified', 'binary'],
      ['e.ts', 'added', 'a\n', 1],
    ],
  ])('%s, is read or said not to be', (_, diff, ...expected) => {
    expect(told(diff)).toEqual(expected)
  })

  it('takes no longer for a line that is like many', () => {
    const line = `Binary files ${'a and '.repeat(400_000)}`
    expect(told(`${line}\n${modified}`)).toEqual([inPart])
  })

  it('is not what a message says of files', () => {
    expect(told(`Only in Rome: pizza\nIndex: of contents\n\n${modified}`)).toEqual([inPart])
  })
})
