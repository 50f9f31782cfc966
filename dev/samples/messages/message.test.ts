import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../random.ts'
import { commitMessage, mergeMessage, releaseMessage, subjectLine } from './message.ts'
import { vocabularies, type Field } from './vocabulary.ts'

const fields = fc.constantFrom(...(Object.keys(vocabularies) as Field[]))
const seeds = fc.string()
const person = 'Ada Atlas <ada-atlas@example.invalid>'

describe('a commit message', () => {
  it('follows Conventional Commits where the person does', () => {
    fc.assert(
      fc.property(seeds, fields, (seed, field) => {
        const subject = subjectLine(randomFrom(seed), { style: 'conventional' }, field)
        expect(subject).toMatch(/^[a-z]+(\([a-z0-9]+\))?: \S/)
        expect(subject.length).toBeLessThanOrEqual(100)
      }),
    )
  })
  it('ends in the trailer block that git reads: what a tool added, then the sign-off', () => {
    fc.assert(
      fc.property(seeds, fields, (seed, field) => {
        const message = commitMessage(
          randomFrom(seed),
          { style: 'plain', signedOffBy: person },
          field,
          { marks: ['Made-with: Cursor'] },
        )
        expect(message.split('\n\n').at(-1)).toBe(`Made-with: Cursor\nSigned-off-by: ${person}`)
      }),
    )
  })
  it('is mostly written in the script of the person', () => {
    const scripts = {
      japanese: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
      arabic: /\p{Script=Arabic}/u,
      ukrainian: /\p{Script=Cyrillic}/u,
    }
    for (const [foreign, script] of Object.entries(scripts)) {
      const random = randomFrom(foreign)
      const voice = { style: 'plain', foreign: foreign as keyof typeof scripts } as const
      const subjects = Array.from({ length: 1000 }, () => subjectLine(random, voice, 'data'))
      const share = subjects.filter((subject) => script.test(subject)).length / subjects.length
      expect(share).toBeGreaterThan(0.75)
      expect(share).toBeLessThan(0.85)
    }
  })
})

describe('a merge message', () => {
  it('reads as GitHub writes it', () => {
    const merged = { number: 12, from: 'juno-jolt', title: 'Fix the menu' }
    expect(mergeMessage(randomFrom('merge'), merged)).toMatch(
      /^Merge pull request #12 from juno-jolt\/[a-z]+-\d+\n\nFix the menu$/,
    )
  })
})

describe('a release message', () => {
  it('is what release tools write', () => {
    expect(releaseMessage('2.0.1', 'library', randomFrom('release'))).toMatch(
      /^chore\(release\): 2\.0\.1 \[skip ci\]\n\n### Bug Fixes\n\n\* \*\*/,
    )
  })
})
