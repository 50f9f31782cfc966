import { describe, expect, it } from 'vitest'
import type { RuleDescription } from '../rule.ts'
import { changeOf } from './change-example.fixture.ts'
import { changeRules, findInChange } from './find-in-change.ts'
import { findInText, textRules } from './find-in-text.ts'
import { ruleDescriptions } from './index.ts'
import { secretRules } from './secrets/find.ts'

/** How the rules of a kind are run on an example: what they find there. */
type Reader = (path: string, text: string) => readonly { rule: string }[]

/** Layers as a repository may have configured them. */
const layers = [
  { name: 'domain', paths: ['domain/**'], mayImport: [] },
  { name: 'database', paths: ['database/**'], mayImport: ['domain'] },
]
const findInExample: Reader = (_, text) =>
  findInChange(changeOf(text), { layers, otherFiles: new Map() })

const kinds: readonly (readonly [string, readonly RuleDescription[], Reader])[] = [
  ['secrets', secretRules, findInText],
  ['text', textRules, findInText],
  ['change', changeRules, findInExample],
]

describe.each(kinds)('rules: %s', (_, rules, find) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
    const speaks = (text: string) => find(examples.path, text).some(({ rule }) => rule === id)
    expect(
      examples.bad.filter((text) => !speaks(text)),
      'silent on what is bad',
    ).toEqual([])
    expect(examples.good.filter(speaks), 'speaks on what is good').toEqual([])
  })
})

describe('the table of rules', () => {
  it('holds every rule that is run, once', () => {
    const ids = ruleDescriptions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(kinds.flatMap(([, rules]) => rules.map(({ id }) => id)))
  })

  it('says of each why it matters and how it is put right, with examples of both', () => {
    const isWhole = ({ id, category, cwe, title, why, fix, examples }: RuleDescription) =>
      /^[a-z]+\/[a-z0-9-]+$/.test(id) &&
      (category !== 'security' || cwe !== undefined) &&
      /^\S.*[^.]$/.test(title) &&
      [why, fix].every((sentence) => /^[A-Z].*\.$/.test(sentence)) &&
      examples.bad.length * examples.good.length > 0
    expect(ruleDescriptions.filter((rule) => !isWhole(rule)).map(({ id }) => id)).toEqual([])
  })
})
