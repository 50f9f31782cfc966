import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../dev/review/parsers.ts'
import { reviewFile } from '../review-file.ts'
import type { RuleDescription } from '../rule.ts'
import { changeOf } from './change-example.fixture.ts'
import { changeRules } from './change-rules.ts'
import { findInChange } from './find-in-change.ts'
import { ruleDescriptions, syntaxRules } from './index.ts'
import { textRules } from './text-rules.ts'

/** How the rules of a kind are run on an example: what they find there. */
type Reader = (path: string, text: string) => readonly { rule: string }[]

const tools = { parsers: await parsersInNode(), textRules, changeRules }
const readText: Reader = (path, text) => reviewFile(path, text, tools, true).findings
const readSyntax: Reader = (path, text) => reviewFile(path, text, tools).findings

/** Layers as a repository may have configured them. */
const layers = [
  { name: 'domain', paths: ['domain/**'], imports: [] },
  { name: 'database', paths: ['database/**'], imports: ['domain'] },
]
const readChange: Reader = (_, text) =>
  findInChange(changeOf(text), changeRules, { layers, otherFiles: new Map() })

const kinds: readonly (readonly [string, readonly RuleDescription[], Reader])[] = [
  ['text', textRules, readText],
  ['change', changeRules, readChange],
  ['syntax', syntaxRules, readSyntax],
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
