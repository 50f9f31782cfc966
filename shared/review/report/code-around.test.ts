/** What is shown of code: the lines that a finding stands on, bounded, and no secret. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangedFile } from '../change.ts'
import { mostCharacters, nearLines, openCode } from './code-around.ts'
import { secretLines } from './secret-lines.ts'

const path = 'src/settings.py'
/** Put together, so that nobody takes this file for one that holds a key. */
const accessKey = ['AKIA', '4JQ7XN2M', 'KD5WT6PR'].join('')
const keyBody = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', 'BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj']
const privateKey = [
  ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
  ...keyBody,
  ['-----END', 'PRIVATE KEY-----'].join(' '),
]

const fileOf = (text: string, about: Partial<ChangedFile> = {}) => ({
  text,
  addedLines: [2],
  commentable: [],
  ...about,
})
const shown = (text: string, line: number, endLine = line, about: Partial<ChangedFile> = {}) =>
  openCode(fileOf(text, about), secretLines(path, text))({ line, endLine })

describe('the code around a finding', () => {
  it('is its lines and those near them, each as the file has it', () => {
    const text = fc.array(fc.string({ maxLength: 20 }).map((one) => one.replaceAll(/[\r\n]/g, '')))
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(30), (lines, at, length) => {
        const code = shown(lines.join('\n'), at + 1, at + 1 + length)
        for (const { number, text: told } of code) expect(lines[number - 1]).toBe(told)
        expect(code.length).toBeLessThanOrEqual(12 + 2 * nearLines)
        expect(code.map(({ number }) => number)).toEqual(code.map((_, n) => code[0]!.number + n))
      }),
    )
  })

  it('marks what was found and what was added, and has no line behind the last', () => {
    const code = shown('one\r\ntwo\r\nthree\r\n', 2)
    expect(code.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
    expect(code.map(({ isFound, isAdded }) => [isFound, isAdded])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ])
  })

  it('is bounded, says by how much, and cuts no character', () => {
    const [line] = shown(`${'a'.repeat(mostCharacters - 1)}\u{1f47b}${'b'.repeat(9_700)}`, 1)
    expect(line!.text).toBe('a'.repeat(mostCharacters - 1))
    expect(line!.left).toBe(9_702)
  })

  it('is none of a file that was not read, and only what the change shows of a part', () => {
    expect(
      openCode({ addedLines: [], commentable: [] }, new Map())({ line: 1, endLine: 1 }),
    ).toEqual([])
    const part = shown('one\ntwo\n\n\n', 2, 2, { isPartial: true, commentable: [1, 2] })
    expect(part.map(({ number }) => number)).toEqual([1, 2])
  })

  it('shows no secret, whichever finding it stands near, and nothing behind it', () => {
    const text = `a = 1\naws_access_key_id = "${accessKey}:and its other half"\nb = 2\n`
    const code = shown(text, 1)
    expect(JSON.stringify(code)).not.toMatch(/AKIA|other half/)
    expect(code[1]).toMatchObject({ text: 'aws_access_key_id = "', isSecret: true, left: 0 })
    expect(code[2]).toMatchObject({ text: 'b = 2', isSecret: false })
  })

  it('shows no line of a private key, to its end', () => {
    const text = ['before', ...privateKey, 'after'].join('\n')
    const code = shown(text, 3, 6)
    expect(code.map(({ text: told, isSecret }) => [told, isSecret])).toEqual([
      ['before', false],
      ['', true],
      ['', true],
      ['', true],
      ['', true],
      ['after', false],
    ])
  })

  it('shows nothing behind as many secrets as are looked for', () => {
    const many = Array.from(
      { length: 130 },
      (_, n) => `key_${n} = "${accessKey.slice(0, -3)}${String(n + 222)}"`,
    )
    const code = shown(many.join('\n'), 128)
    expect(JSON.stringify(code)).not.toContain('AKIA')
  })
})
