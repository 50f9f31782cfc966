import { describe, expect, it } from 'vitest'
import { changeOf } from './change-example.fixture.ts'
import { findInChange } from './find-in-change.ts'
import { changeRules } from './change-rules.ts'
import { textRules } from './text-rules.ts'
import { reviewChange } from '../review-change.ts'
import { dependenciesIn } from './dependencies/manifests.ts'
import { isOneSlipAway } from './dependencies/known-packages.ts'
import { invented } from './secrets/invented.ts'

const nothingElse = { layers: [], otherFiles: new Map<string, string>() }
const findings = (example: string) => findInChange(changeOf(example), changeRules, nothingElse)
const told = (example: string) =>
  findings(example).map(({ rule, path, line }) => `${rule} ${path}:${line}`)

/** No syntax is read here. */
const parsers = { parse: () => ({ unread: 'excluded' as const }) } as never
const tools = { parsers, textRules, changeRules }
const review = (example: string) => reviewChange(changeOf(example), tools).findings

describe('a change with keys, a password and sensitive places', () => {
  const lines = [
    `api_key = "${invented('mixed', 20)}"`,
    `password = "kitten-7"`,
    `aws = "${['AKIA', invented('upper', 16)].join('')}"`,
  ].join('\n')
  const workflow = '==> .github/workflows/ci.yml\non: push\n'

  it('has three secrets and two sensitive places, and shows none of the secrets', () => {
    const example = `==> src/auth/login.py (before)\nold()\n==> src/auth/login.py\n${lines}\n${workflow}`
    const found = review(example)
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'secrets/key-literal medium',
      'secrets/password-literal medium',
      'secrets/aws-access-key-id high',
      'architecture/sensitive-place low',
      'architecture/sensitive-place low',
    ])
    for (const secret of ['kitten-7', invented('mixed', 20), invented('upper', 16)])
      expect(JSON.stringify(found)).not.toContain(secret)
  })

  it('has none where the lines stood before or go away', () => {
    const before = `==> src/auth/login.py (before)\n${lines}\nold()`
    const secrets = (now: string) =>
      review(`${before}\n==> src/auth/login.py\n${now}`).filter(({ rule }) =>
        rule.startsWith('secrets/'),
      )
    expect(secrets(`${lines}\nnew()`)).toEqual([])
    expect(review(`${before}\n==> src/auth/login.py\nold()`)).toEqual([])
  })
})

describe('circles of imports', () => {
  const file = (name: string, ...targets: string[]) =>
    `==> src/${name}.ts\n${targets.map((target) => `import './${target}'\n`).join('')}`

  it('are told once, where an added line closes them', () => {
    const circle = file('a', 'b') + file('b', 'c') + file('c', 'a', 'd') + file('d')
    expect(told(circle).filter((rule) => rule.includes('cycle'))).toEqual([
      'architecture/import-cycle src/a.ts:1',
    ])
  })

  it('that were there before are not told', () => {
    const before = file('a', 'b').replace('a.ts', 'a.ts (before)')
    const same = `${before}${file('a', 'b')}${file('b', 'a').replace('b.ts', 'b.ts (before)')}${file('b', 'a')}`
    expect(told(same)).toEqual([])
  })

  it('are found along a chain as long as a change may be', () => {
    const chain = Array.from({ length: 3_000 }, (_, at) => file(`f${at}`, `f${(at + 1) % 3_000}`))
    expect(told(chain.join('')).filter((rule) => rule.includes('cycle'))).toHaveLength(1)
  })
})

describe('manifests', () => {
  const names = (path: string, text: string) =>
    dependenciesIn(path, text).map(({ name, version, line }) => `${line} ${name} ${version}`)

  it('are read with versions and lines', () => {
    expect(
      names('package.json', '{"dependencies": {\n"@a/b": "1",\n"c": "^2"}, "scripts": {"d": "e"}}'),
    ).toEqual(['2 @a/b 1', '3 c ^2'])
    expect(
      names(
        'requirements.txt',
        '# a\nB_c[x]>=1,<2 ; python_version < "3"\n-r other.txt\nd @ https://d.test/d.zip',
      ),
    ).toEqual(['2 b-c >=1,<2', '4 d @ https://d.test/d.zip'])
    expect(
      names(
        'pyproject.toml',
        '[project]\nname = "x"\ndependencies = [\n  "a>=1",\n  "b[c]~=2",\n]\n[tool.poetry.dependencies]\nd = "^3"',
      ),
    ).toEqual(['4 a >=1', '5 b ~=2', '8 d ^3'])
    expect(
      names(
        'go.mod',
        'module x\nrequire (\n\ta.test/b v1.2.3 // indirect\n)\nreplace a.test/b => ../b',
      ),
    ).toEqual(['3 a.test/b v1.2.3', '5 a.test/b ../b'])
    expect(
      names(
        'pom.xml',
        '<dependency>\n<groupId>a.b</groupId>\n<artifactId>c</artifactId>\n<version>1</version>',
      ),
    ).toEqual(['3 a.b:c 1'])
  })

  it('have names that are one slip of the hand away from each other', () => {
    for (const name of ['reqests', 'requestss', 'requezts', 'reqeusts'])
      expect(isOneSlipAway(name, 'requests')).toBe(true)
    for (const name of ['requests', 'requestx2', 'rqeuesst', 'quests'])
      expect(isOneSlipAway(name, 'requests')).toBe(false)
  })
})
