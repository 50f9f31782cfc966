import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../finding.ts'
import { ruleDescriptions } from '../rules/index.ts'
import { shellFromInput } from '../rules/javascript/shell.ts'
import { shortHash } from '../short-hash.ts'
import { mostResults, sarifOf } from './sarif.ts'

const finding: Finding = {
  rule: shellFromInput.id,
  path: 'src/a b.js',
  line: 3,
  endLine: 4,
  category: 'security',
  severity: 'critical',
  confidence: 'high',
  cwe: 78,
  message: 'A shell command is put together from input.',
  shape: 'exec(`ls ${name}`)',
}

const options = {
  ruleOf: (id: string) => (id === shellFromInput.id ? shellFromInput : undefined),
  version: '1.0.0',
  pageOf: (id: string) => `https://phantom.example/docs/rules/${id}`,
}

/** The types are those of the official schema. */
const logOf = (findings: readonly Finding[]): Log => sarifOf(findings, options) as Log

describe('findings as SARIF', () => {
  it('name the rule, the place, the weakness and how grave it is', () => {
    const [run] = logOf([finding]).runs
    expect(run?.tool.driver.rules?.[0]).toMatchObject({
      id: finding.rule,
      properties: { tags: ['security', 'external/cwe/cwe-078'], 'security-severity': '9.5' },
    })
    expect(run?.results?.[0]).toMatchObject({ ruleIndex: 0, level: 'error' })
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'src/a%20b.js' },
      region: { startLine: 3, endLine: 4 },
    })
  })

  it('keep their fingerprint when lines move, and have one each where code repeats', () => {
    const prints = (findings: readonly Finding[]) =>
      logOf(findings).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints)
    const moved = { ...finding, line: 30, endLine: 31 }
    expect(prints([moved])).toEqual(prints([finding]))
    const [one, other] = prints([finding, moved])!
    expect(one).not.toEqual(other)
  })

  it('name files as addresses do, whatever their names hold', () => {
    const uriOf = (path: string) =>
      logOf([{ ...finding, path }]).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation
        ?.artifactLocation?.uri
    expect(uriOf('a#b/c?d%.js')).toBe('a%23b/c%3Fd%25.js')
    expect(uriOf('a\ud800.js')).toBe('a%EF%BF%BD.js')
  })

  it('say what was not read: no result is no clean change then', () => {
    const unread = [{ path: 'a b.js', reason: 'too_large' as const }]
    const [run] = (sarifOf([], { ...options, unread }) as Log).runs
    expect(run?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
      {
        message: { text: 'Not read in full: too large.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.js' } } }],
      },
    ])
  })

  it('hold nothing of the code, and no more than is taken', () => {
    expect(JSON.stringify(logOf([finding]))).not.toContain('ls ${name}')
    const many = Array.from({ length: mostResults + 1 }, () => finding)
    expect(logOf(many).runs[0]?.results).toHaveLength(mostResults)
  })

  it('stand with a rule that nobody describes', () => {
    const text = 'a/b'
    expect(logOf([{ ...finding, rule: text }]).runs[0]?.tool.driver.rules).toEqual([
      { id: text, shortDescription: { text }, fullDescription: { text }, help: { text } },
    ])
  })

  it('describe every rule in words that GitHub has room for', () => {
    const all = ruleDescriptions.map(({ id }): Finding => ({ ...finding, rule: id }))
    const byId = new Map(ruleDescriptions.map((rule) => [rule.id, rule]))
    const log = sarifOf(all, { ...options, ruleOf: (id) => byId.get(id) }) as Log
    const rules = log.runs[0]!.tool.driver.rules!
    expect(rules).toHaveLength(ruleDescriptions.length)
    for (const { name, shortDescription, fullDescription, properties } of rules) {
      const longest = Math.max(shortDescription!.text.length, fullDescription!.text.length)
      expect(longest).toBeLessThanOrEqual(1_024)
      expect(name!.length).toBeLessThanOrEqual(255)
      expect(properties!.tags!.length).toBeLessThanOrEqual(20)
    }
  })

  it('have the identity that GitHub goes by where somebody knows it', () => {
    const [result] = (sarifOf([finding], { ...options, identityOf: () => 'mine' }) as Log).runs[0]!
      .results!
    expect(result!.partialFingerprints).toEqual({ primaryLocationLineHash: 'mine' })
  })
})

describe('the short hash', () => {
  it('is FNV-1a of 64 bits (vectors of the draft)', () => {
    expect(shortHash('')).toBe('cbf29ce484222325')
    expect(shortHash('a')).toBe('af63dc4c8601ec8c')
    expect(shortHash('foobar')).toBe('85944171f73967e8')
  })
})
