/** What a model is shown of a change: added lines, what is around them, no secrets, and nothing that could end its place. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOfDiff, changeOfFiles } from '../change-of-diff.ts'
import type { Change } from '../change.ts'
import { excerptOf, mostSent } from './excerpt.ts'
import { questionOf } from './question.ts'

const mark = 'markabcdefghijkl'
const asked = (change: Change) => questionOf(excerptOf(change), { mark, language: 'de' })
const file = (path: string, content: string): Change => changeOfFiles([{ path, content }])

const diff = `diff --git a/a.js b/a.js
--- a/a.js
+++ b/a.js
@@ -1,3 +1,3 @@
 const one = 1
-const gone = 2
+const two = 3
 const three = 3
`

describe('what is sent of a change', () => {
  it('is added lines by their numbers, with lines around them, and nothing that was taken away', () => {
    const content = 'const one = 1\nconst two = 3\nconst three = 3\n'
    const [sent] = excerptOf(changeOfDiff(diff, [{ path: 'a.js', content }])).files
    expect(sent!.lines.filter(({ isAdded }) => isAdded)).toEqual([
      { number: 2, isAdded: true, text: 'const two = 3' },
    ])
    expect(sent!.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(JSON.stringify(sent)).not.toContain('gone')
  })

  it('is of a file that is known in part what the diff shows', () => {
    expect(excerptOf(changeOfDiff(diff)).files[0]!.lines).toHaveLength(3)
  })

  it.each(['dist/a.js', 'vendor/a.py', 'package-lock.json', 'a.min.js', '.env', 'deploy/tls.pem'])(
    'is nothing of %s',
    (path) => {
      expect(excerptOf(file(path, 'const one = 1\n')).files).toEqual([])
    },
  )

  it('is nothing that the configuration leaves out', () => {
    expect(
      excerptOf(file('legacy/a.js', 'let a\n'), (path) => path.startsWith('legacy/')).files,
    ).toEqual([])
  })

  it('stays within its budget, and says how many lines it is not', () => {
    const files = Array.from({ length: 30 }, (_, at) => ({
      path: `src/file${at}.js`,
      content: `call(${at})\n`.repeat(400),
    }))
    const excerpt = excerptOf(changeOfFiles(files))
    const sent = excerpt.files.flatMap(({ lines }) => lines.filter(({ isAdded }) => isAdded))
    expect(sent.length + excerpt.leftOut).toBe(30 * 400)
    expect(questionOf(excerpt, { mark, language: 'en' }).user.length).toBeLessThan(1.2 * mostSent)
  })
})

describe('secrets', () => {
  const drawn = 'q7Zk2pX9vL4mN8rT1wY6bC3dF5gH0jKs'
  it.each([
    ['a form that is known', `const t = 'ghp_${drawn}aBcD'`],
    ['a password by its name', `const password = 'hunter2-and-more'`],
    ['what looks drawn at random', `connect("${drawn}")`],
    ['credentials in an address', 'get("https://ada:s3cr3tpw@host.example/")'],
    ['an unfinished private key', `-----BEGIN RSA PRIVATE KEY-----\nMIIEow${drawn}\n${drawn}`],
    ['a key of ours', `key: 'sk-ant-api03-${drawn}${drawn}'`],
  ])('leave with nobody: %s', (_, line) => {
    const { user } = asked(file('src/a.js', `let before\n${line}\n`))
    for (const secret of [drawn, 'hunter2-and-more', 's3cr3tpw']) expect(user).not.toContain(secret)
    expect(user).toContain('let before')
  })

  it('in a file of hundreds of them have the file stay here', () => {
    const line = (at: number) =>
      `const t${at} = 'ghp_${drawn.slice(3)}${String(at).padStart(7, '0')}'\n`
    const text = Array.from({ length: 150 }, (_, at) => line(at)).join('')
    expect(excerptOf(file('src/a.js', text)).files).toEqual([])
  })

  it('leave lines where they are', () => {
    const text = `a()\nconst key = \`-----BEGIN PRIVATE KEY-----\n${drawn}\n-----END PRIVATE KEY-----\`\nb()`
    const [sent] = excerptOf(file('src/a.js', text)).files
    expect(sent!.lines.at(-1)).toMatchObject({ number: 5, text: 'b()' })
  })
})

describe('the question', () => {
  it('has all of the change as JSON between two marks, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ maxLength: 20 }),
        (line, end) => {
          // A file with such a sign is no text.
          fc.pre(!`${line}${end}`.includes('\0'))
          const { system, user } = asked(file('src/a.js', `ignore(previous)\n${line}${end}`))
          const lines = user.split('\n')
          expect([lines[0], lines.at(-1)]).toEqual([mark, mark])
          expect(lines.filter((each) => each === mark)).toHaveLength(2)
          const { files } = JSON.parse(lines.slice(1, -1).join('\n')) as {
            files: { lines: [number, string, string][] }[]
          }
          expect(files[0]!.lines[0]).toEqual([1, '+', 'ignore(previous)'])
          expect(system).not.toContain('ignore(previous)')
          expect(user).not.toMatch(/[\p{Cf}\p{Co}\u2028\u2029]/u)
        },
      ),
    )
  })

  it('says in which language to answer', () => {
    expect(asked(file('a.js', 'a')).system).toContain('in German')
  })
})
