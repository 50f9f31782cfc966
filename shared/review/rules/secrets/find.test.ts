import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewFile } from '../../review-file.ts'
import { secretTextRules } from './text-rules.ts'
import { checksumOf, crc32, hasRightChecksum } from './checksum.ts'
import { secretRules, secretsIn, withoutSecrets } from './find.ts'
import { invented, inventedUuid, inventedWithChecksum } from './invented.ts'
import { keywordSearch } from './keyword-search.ts'

const awsKey = ['AKIA', invented('upper', 16)].join('')
const githubToken = ['ghp_', inventedWithChecksum()].join('')
/** As the reviewer has it: rules over text alone. */
const review = (path: string, text: string) =>
  reviewFile(
    path,
    text,
    { parsers: {} as never, textRules: secretTextRules, changeRules: [] },
    true,
  ).findings

const told = (path: string, text: string) =>
  secretsIn(path, text).map(({ rule, confidence }) => `${rule.id} ${confidence}`)

describe('a checksum', () => {
  it('is zlib’s, and GitHub’s own example has the right one', () => {
    expect(crc32('123456789')).toBe(0xcbf43926)
    expect(checksumOf('zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ')).toBe('0mLq17')
  })

  it('tells a token from one that somebody made up', () => {
    expect(hasRightChecksum(githubToken)).toBe(true)
    expect(hasRightChecksum(`${githubToken.slice(0, -1)}!`)).toBe(false)
  })
})

describe('the search for keywords', () => {
  it('finds what a look at every place finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '_'), minLength: 1, maxLength: 4 })
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '_', '\n', 'é') })
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (words, content) => {
        const found: string[] = []
        keywordSearch(words)(content, (start, line, number) =>
          found.push(`${words[number]} ${start} ${line}`),
        )
        const expected = [...content].flatMap((_, start) =>
          words
            .filter((each) => content.toLowerCase().startsWith(each, start))
            .map((each) => {
              const before = content.slice(0, start + each.length)
              return `${each} ${start} ${before.split('\n').length - (before.endsWith('\n') ? 1 : 0)}`
            }),
        )
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})

describe('secrets', () => {
  it('are of more than sixty kinds', () => {
    expect(secretRules.length).toBeGreaterThan(60)
  })

  it('are told by their place, never by their text', () => {
    const findings = review(
      'src/a.ts',
      `\nconst a = '${githubToken}'\nconst password = 'kitten7'\n`,
    )
    expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'secrets/github-personal-token 2',
      'secrets/password-literal 3',
    ])
    const out = JSON.stringify(findings)
    expect(out).not.toContain(githubToken.slice(4, 20))
    expect(out).not.toContain('kitten7')
  })

  it('are the same finding after the file moved around them, and another one when they change', () => {
    const shapeOf = (text: string) => review('src/a.ts', text).map(({ shape }) => shape)
    const line = (password: string) => `connect({ user, password: '${password}' })`
    expect(shapeOf(`\n\n  ${line('kitten7')}`)).toEqual(shapeOf(line('kitten7')))
    expect(shapeOf(line('kitten8'))).not.toEqual(shapeOf(line('kitten7')))
  })

  it('weigh less in tests and documentation, least where the checksum is wrong', () => {
    expect(told('src/a.ts', `'${awsKey}'`)).toEqual(['secrets/aws-access-key-id high'])
    expect(told('docs/a.md', `'${awsKey}'`)).toEqual(['secrets/aws-access-key-id medium'])
    expect(told('src/a.test.ts', `'${awsKey}'`)).toEqual(['secrets/aws-access-key-id medium'])
    expect(told('src/a.test.ts', `'${githubToken}'`)).toEqual([
      'secrets/github-personal-token medium',
    ])
    const wrong = `${githubToken.slice(0, -1)}${githubToken.endsWith('0') ? 1 : 0}`
    expect(told('src/a.ts', `'${wrong}'`)).toEqual(['secrets/github-personal-token medium'])
    expect(told('docs/a.md', `'${wrong}'`)).toEqual(['secrets/github-personal-token medium'])
    expect(told('src/a.test.ts', `'${wrong}'`)).toEqual(['secrets/github-personal-token low'])
    expect(told('keys.txt', `'${awsKey}'`)).toEqual(['secrets/aws-access-key-id high'])
  })

  it.each([
    ['AWS’s documented key', `key = "${['AKIAIOSFODNN7', 'EXAMPLE'].join('')}"`],
    ['a mask', `token = "ghp_${'x'.repeat(36)}"`],
    ['one letter', `key = "AKIA${'A'.repeat(16)}"`],
    ['a variable of the shell', 'export API_KEY="${API_KEY:-$(pass show key)}"'],
    ['the environment', 'const apiKey = process.env.API_KEY ?? process.env["KEY"]'],
    ['a template', 'password: {{ .Values.password }}'],
    ['a field of a form', '<input type="password" name="password" placeholder="Password">'],
    ['a type', 'interface Login { password: string; token?: string }'],
    ['a sentence', 'errors = { "password": "Your password is too short, use 8" }'],
    ['a uuid without a name', `const id = '${inventedUuid()}'`],
    ['a sum', `  "integrity": "sha512-${invented('mixed', 86)}=="`],
    ['a page’s cursor', `nextToken: "${invented('mixed', 24)}"`],
    [
      'a private key that is looked for',
      "if (text.startsWith('-----BEGIN PRIVATE KEY-----')) read()",
    ],
    ['a pattern', "const tokenPattern = '[A-Za-z0-9]{20,40}'"],
    ['a sentence of a page', "const words = { password: 'Passwort' }"],
  ])('are not %s', (_, text) => {
    expect(told('src/a.ts', text)).toEqual([])
  })

  it.each([
    ['.env', `DB_PASSWORD=Winter2026`, 'secrets/password-literal'],
    ['app.yml', `  password: Winter2026`, 'secrets/password-literal'],
    ['App.java', `ds.setPassword("Winter2026");`, 'secrets/password-literal'],
    ['pom.xml', `<password>Winter2026</password>`, 'secrets/password-literal'],
    ['a.go', `cfg := Config{Password: "Winter2026"}`, 'secrets/password-literal'],
    ['a.json', `{ "clientSecret": "${invented('mixed', 32)}" }`, 'secrets/secret-literal'],
    ['a.py', `API_KEY: str = "${invented('mixed', 20)}"`, 'secrets/key-literal'],
  ])('are found in %s: %s', (path, text, rule) => {
    expect(secretsIn(path, text).map((span) => span.rule.id)).toEqual([rule])
  })

  it('can be masked where a text has to be shown', () => {
    const text = `a = "${githubToken}"; password = "Winter2026"`
    expect(withoutSecrets('a.py', text)).toBe('a = "…"; password = "…"')
  })

  it('do not fail on any text, and keep inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'password',
        '=',
        '"',
        "'",
        awsKey,
        '-----BEGIN ',
        '://',
        ':',
        '@',
        '\n',
        'eyJ',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
      fc.constantFrom('é', '\u{1f47b}', '\ud83d', '\0'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const lines = text.split('\n').length
        for (const { start, end, line, endLine } of secretsIn('a.yml', text)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(line).toBeLessThanOrEqual(endLine)
          expect(endLine).toBeLessThanOrEqual(lines)
        }
      }),
    )
  })
})
