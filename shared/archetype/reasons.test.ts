import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEvidence } from '../evidence/arbitrary.ts'
import { mapField, type Evidence } from '../evidence/index.ts'
import { told } from '../evidence/known-evidence.ts'
import { classifyArchetype } from './classify.ts'
import { describedAiMarks, describedEvidence, type Description } from './described-developer.ts'

const server: Description = {
  repositories: 3,
  name: 'grpc-server',
  topics: ['grpc', 'react-native'],
  languages: { Go: 100 },
  commits: 1048,
  pullRequests: 0,
  issues: 0,
  reviews: 1500,
}

const withManifests = (evidence: Evidence): Evidence => ({
  ...evidence,
  repositories: mapField(evidence.repositories, (list) =>
    list.map((repository) => ({
      ...repository,
      manifests: told([
        { path: 'go.mod', text: 'module x\n\nrequire google.golang.org/grpc v1.60.0\n' },
      ]),
    })),
  ),
})

/** Every second commit merges the pull request of somebody else. */
const merging = (evidence: Evidence): Evidence => ({
  ...evidence,
  commits: mapField(evidence.commits, (commits) =>
    commits.map((commit, index) =>
      index % 2 ? commit : { ...commit, message: 'Merge pull request #1 from grace/fix\n\nFix' },
    ),
  ),
})

function reasonsOf(evidence: Evidence): string[] {
  const verdict = classifyArchetype(evidence, describedAiMarks(server))
  if (verdict.kind !== 'archetype') throw new Error(verdict.text)
  return verdict.because.map(({ text }) => text)
}

describe('a reason', () => {
  it('names a word once, as the technology is spelled', () => {
    const quiet = withManifests(describedEvidence({ ...server, reviews: 0 }))
    const named = reasonsOf(quiet).find((text) => text.includes('named by'))
    expect(named).toContain('“gRPC”')
    expect(named).not.toContain('“grpc”')
  })

  it('has no part that comes to nothing', () => {
    const reasons = reasonsOf(merging(describedEvidence(server))).join(' ')
    expect(reasons).toContain(
      'Of 1,048 own commits read, 50 % merge pull requests of other people.',
    )
    expect(reasons).toContain('About 1,500 reviews beside 1,048 own commits.')
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const verdict = classifyArchetype(evidence, describedAiMarks(server))
        if (verdict.kind !== 'archetype') return
        for (const { text } of verdict.because) expect(text).not.toMatch(/(?<![\d.,])0 (?!own)/)
      }),
      { numRuns: 300 },
    )
  })

  it('writes its numbers as the scores do', () => {
    const reasons = reasonsOf(describedEvidence(server)).join(' ')
    expect(reasons).toContain('1,500 pull requests reviewed beside 1,048 own commits.')
    expect(reasons).not.toMatch(/\d{4}(?!-)/)
  })
})
