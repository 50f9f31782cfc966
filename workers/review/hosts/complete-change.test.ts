import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedText } from '../../../shared/review/diff/diff.arbitrary.ts'
import { hunksBetween } from '../../../shared/review/diff/index.ts'
import { completeChange, readingLimits, type ListedFile } from './complete-change.ts'
import { HostProblem } from './host-problem.ts'

type Texts = Record<string, string | Uint8Array | Error>

const bytesOf = (texts: Texts) => async (path: string) => {
  const content = texts[path] ?? new HostProblem('not-found', 404)
  if (content instanceof Error) throw content
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
const complete = async (
  listed: readonly ListedFile[],
  head: Texts,
  base: Texts = {},
  limits: Partial<typeof readingLimits> = {},
) => {
  const readers = { head: bytesOf(head), base: bytesOf(base) }
  return completeChange(listed, 0, readers, { ...readingLimits, ...limits })
}
const told = (files: Awaited<ReturnType<typeof complete>>['change']['files']) =>
  files.map(({ path, unread, text }) => [path, unread ?? text])
const listedAs = (path: string, base: string, head: string): ListedFile => ({
  path,
  status: 'modified',
  hunks: hunksBetween(base, head),
})

describe('a change', () => {
  it('is the same whether the host shows hunks, none, or those of another commit', async () => {
    await fc.assert(
      fc.asyncProperty(changedText, changedText, async ({ base, head }, { head: other }) => {
        const shown = listedAs('a.ts', base, head)
        const [texts, old] = [{ 'a.ts': head }, { 'a.ts': base }]
        const { change } = await complete([{ ...shown }], texts, old)
        const hidden = await complete([{ ...shown, hunks: undefined }], texts, old)
        const stale = await complete([listedAs('a.ts', other, head)], texts, old)
        expect(hidden.change).toEqual(change)
        expect(stale.change.files[0]).toMatchObject({ text: head })
        expect([...hidden.hunks]).toEqual(
          hidden.change.files[0]!.text === undefined ? [] : [['a.ts', hunksBetween(base, head)]],
        )
      }),
      { numRuns: 60 },
    )
  })

  it('says of each file why it is not read, and counts what was kept from us', async () => {
    const { change } = await complete(
      [
        { path: 'gone.ts', status: 'modified' },
        { path: 'baseless.ts', status: 'modified' },
        { path: 'large.ts', status: 'added' },
        { path: 'latin.ts', status: 'added' },
        { path: 'zero.ts', status: 'added' },
        { path: 'bundle.ts', status: 'added' },
        { path: 'led.ts', status: 'added' },
        { path: 'api.ts', status: 'added', isGenerated: true },
        { path: '../../etc/passwd', status: 'added' },
        { path: 'new.ts', previousPath: '/etc/passwd', status: 'renamed' },
      ],
      {
        'baseless.ts': 'a\n',
        'large.ts': 'a'.repeat(2_000),
        'latin.ts': new Uint8Array([0xe4]),
        'zero.ts': '\0',
        'bundle.ts': '/* @generated */\n',
        'led.ts': new HostProblem('redirected'),
      },
      {},
      { fileBytes: 1_000 },
    )
    expect(told(change.files)).toEqual([
      ['gone.ts', 'unavailable'],
      ['baseless.ts', 'diff_missing'],
      ['large.ts', 'too_large'],
      ['latin.ts', 'not_text'],
      ['zero.ts', 'binary'],
      ['bundle.ts', 'generated'],
      ['led.ts', 'unavailable'],
      ['api.ts', 'generated'],
    ])
    expect(change.unreadFiles).toBe(5 + 2)
  })

  it('has limits: of files, of those read, of lines, of bytes', async () => {
    const names = ['a.md', 'b.ts', 'c.md', 'd.ts', 'e.ts', 'f.ts', 'g.ts', 'h.ts']
    const texts = Object.fromEntries(names.map((name) => [name, 'a\n'.repeat(10)]))
    const listed = names.map((name) => ({
      ...listedAs(name, '', texts[name]!),
      status: 'added' as const,
    }))
    const read = async (limits: Partial<typeof readingLimits>) => {
      const { change } = await complete(listed, texts, {}, limits)
      const unread = change.files.filter((file) => file.unread)
      expect(change.unreadFiles).toBe(unread.length)
      return unread.map(({ path, unread: why }) => `${path} ${why}`)
    }
    expect(await read({})).toEqual([])
    expect(await read({ files: 7 })).toEqual(['h.ts too_many_files'])
    // Those whose syntax is known come first.
    expect(await read({ wholeFiles: 6 })).toEqual(['a.md too_many_files', 'c.md too_many_files'])
    expect(await read({ patchLines: 60 })).toEqual(['g.ts too_large', 'h.ts too_large'])
    expect(await read({ allBytes: 100 })).toEqual(['a.md too_large', 'c.md too_large'])
  })

  it('reads lockfiles for rules of dependencies alone', async () => {
    const lock = listedAs('go.sum', 'a\n', 'b\n')
    const { change } = await complete([lock], { 'go.sum': 'b\n' })
    expect(change.files).toMatchObject([{ unread: 'generated', text: 'b\n', addedLines: [1] }])
    expect(change.unreadFiles).toBe(0)
  })

  it('takes the mark of byte order for no text', async () => {
    const file = listedAs('a.ts', '\u{feff}a\n', '\u{feff}b\n')
    const { change } = await complete([file], { 'a.ts': '\u{feff}b\n' })
    expect(change.files).toMatchObject([{ text: 'b\n', previousText: 'a\n', addedLines: [1] }])
  })

  it('does not read another repository that stands in this one', async () => {
    const commit = (digit: string) => `Subproject commit ${digit.repeat(40)}\n`
    const module = listedAs('third', commit('a'), commit('b'))
    const { change } = await complete([module], { third: '{"type":"submodule"}' })
    expect(told(change.files)).toEqual([['third', 'binary']])
    expect(change.unreadFiles).toBe(0)
  })

  it('knows what a removed file was', async () => {
    const removed = { ...listedAs('a.ts', 'a\nb\n', ''), status: 'removed' as const }
    const { change } = await complete([removed], {})
    expect(change.files).toMatchObject([
      { previousText: 'a\nb\n', removedLines: 2, commentable: [] },
    ])
  })

  it('is none where the host fails as a whole', async () => {
    for (const kind of ['rate-limited', 'credentials', 'network'] as const) {
      const listed = [{ path: 'a.ts', status: 'added' as const }]
      const work = complete(listed, { 'a.ts': new HostProblem(kind) })
      await expect(work).rejects.toMatchObject({ kind })
    }
  })
})
