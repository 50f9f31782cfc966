import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { llmFailureClasses } from '../../../shared/llm/outcomes.ts'
import { pauseBefore, rules, speaksAgainst } from './policy.ts'

const document = readFileSync(new URL('../../../docs/gateway.md', import.meta.url).pathname, 'utf8')

/** The cells of the row that begins with a class. */
const rowOf = (name: string) =>
  document
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\` `))
    ?.split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

describe('the rules of failures', () => {
  it.each(llmFailureClasses)('stand in the document as they are kept: %s', (name) => {
    const { isAskedAgain, isFree, opensCircuit } = rules[name]
    const circuit = { always: 'always', 'on-site': "on the site's key", never: 'never' }
    expect(rowOf(name)?.slice(2)).toEqual([
      isAskedAgain ? 'once' : 'no',
      isFree ? 'no' : 'maybe',
      circuit[opensCircuit],
    ])
  })

  it('ask nobody again whom it may have cost', () => {
    for (const name of llmFailureClasses) {
      if (rules[name].isAskedAgain) expect(rules[name].isFree, name).toBe(true)
    }
  })

  it('hold a timeout against nobody who was given up too soon, or says at once that it took too long', () => {
    const of = (tookMilliseconds: number) =>
      speaksAgainst('timeout', { isOnSite: true, tookMilliseconds })
    expect([of(4_999), of(5_000)]).toEqual([false, true])
  })
})

describe('the pause before a provider is asked again', () => {
  it('is what it says, or half a second and something, and leaves half of the time', () => {
    const random = () => 0.5
    expect(pauseBefore(3, 6_000, random)).toBe(3_000)
    expect(pauseBefore(3, 5_999, random)).toBeNull()
    expect(pauseBefore(null, 6_000, random)).toBe(750)
    expect(pauseBefore(0, 100, random)).toBe(0)
  })
})
