import { describe, expect, it } from 'vitest'
import { unknown } from '../evidence/index.ts'
import { knownEvidence, told } from '../evidence/known-evidence.ts'
import { buildScorecard } from '../score/build.ts'
import { embedFactsOf } from './facts.ts'

const factsOf = (evidence: ReturnType<typeof knownEvidence>) =>
  embedFactsOf(buildScorecard(evidence, { stage: 'final' }))
const notRead = unknown('not-read')

describe('The languages that embeds know', () => {
  const written = (languages: ReturnType<typeof told<{ name: string; bytes: number }[]>>) =>
    factsOf(knownEvidence({ repositories: [{ nameWithOwner: 'ada/app', languages }] })).languages

  it('are those of the repositories', () => {
    expect(written(told([{ name: 'Rust', bytes: 10 }]))).toEqual([{ name: 'Rust', share: 1 }])
  })

  it('are none where all was seen and there are none', () => {
    expect(written(told([]))).toEqual([])
    expect(factsOf(knownEvidence({})).languages).toEqual([])
  })

  it('are unknown where the repositories or their languages could not be seen', () => {
    expect(factsOf({ ...knownEvidence({}), repositories: notRead }).languages).toBeNull()
    const { repositories, ...evidence } = knownEvidence({
      repositories: [{ nameWithOwner: 'ada/app' }],
    })
    const unread = repositories.known
      ? repositories.value.map((one) => ({ ...one, languages: notRead }))
      : []
    expect(factsOf({ ...evidence, repositories: told(unread) }).languages).toBeNull()
  })
})

describe('The AI marks that embeds know', () => {
  it('are a share of all own commits of the year, however many were read', () => {
    const commits = [
      { repository: 'ada/app', authoredAt: '2026-02-01T12:00:00Z', message: 'Add a page' },
    ]
    const { ai } = factsOf(knownEvidence({ totals: { commits: 40 }, commits }))
    expect(ai).toMatchObject({ shareFloor: 0, marked: 0, read: 1, ownCommits: 40 })
  })

  it('have no whole where nobody said how many commits there are', () => {
    const evidence = knownEvidence({})
    const { ai } = factsOf({ ...evidence, totals: { ...evidence.totals, commits: notRead } })
    expect(ai).toMatchObject({ shareFloor: null, ownCommits: null })
  })
})
