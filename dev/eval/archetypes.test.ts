/** The archetypes, measured the product's whole way on developers whose answer somebody judged. */
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence } from '../../shared/evidence/index.ts'
import { summarizeAiMarks } from '../../shared/ai-marks/index.ts'
import { classifyArchetype } from '../../shared/archetype/index.ts'
import { developersOf, loadFacts, type Developer } from '../facts/index.ts'
import { judge, readEvidence, type Judgement } from './archetypes/judge.ts'
import { readExpectations } from './archetypes/expectations.ts'

const judged = new URL('../../../shared/data/github/developers', import.meta.url).pathname
const samples = new URL('../samples/developers', import.meta.url).pathname

const hasJudged = existsSync(`${judged}/index.json`)
if (!hasJudged) console.log('Archetypes: no judged developers at ../shared/data, skipped.')
const hasSamples = existsSync(`${samples}/index.json`)
if (!hasSamples) console.log('Archetypes: no sample developers at dev/samples, skipped.')

async function judgeAll(folder: string): Promise<Judgement[]> {
  const developers = loadFacts(folder)
  const judgements: Judgement[] = []
  for (const expectation of readExpectations(folder))
    judgements.push(await judge(developers, expectation))
  return judgements
}

const misses = (judgements: readonly Judgement[]) =>
  judgements
    .filter(({ isTop1 }) => !isTop1)
    .map(({ id, expected, got }) => `${id}: ${expected}, got ${got}`)

describe('a folder without judged developers', () => {
  it('is named', () => {
    expect(() => readExpectations('/nowhere')).toThrow('/nowhere/index.json: cannot be read')
  })
})

describe.skipIf(!hasJudged)('real developers judged by a reader', () => {
  let judgements: Judgement[] = []
  beforeAll(async () => {
    judgements = await judgeAll(judged)
  }, 60_000)

  it('come out as judged, at least nine of twelve', () => {
    expect(misses(judgements).length, misses(judgements).join('\n')).toBeLessThanOrEqual(
      judgements.length / 4,
    )
  })

  it('come out as judged or acceptably, at least eleven of twelve', () => {
    expect(judgements.filter(({ isTop2 }) => !isTop2).length).toBeLessThanOrEqual(
      judgements.length / 12,
    )
  })

  it('keep their archetype when a fifth of their record is missing, nine times of ten', async () => {
    const developers = loadFacts(judged)
    let kept = 0
    let tried = 0
    for (const { id, asOf } of readExpectations(judged)) {
      const whole = await verdictOf(developers.find(id)!, asOf)
      for (const salt of [1, 2, 3, 4, 5]) {
        tried += 1
        if ((await verdictOf(withoutAFifth(developers.find(id)!, salt), asOf)) === whole) kept += 1
      }
    }
    expect(kept / tried).toBeGreaterThanOrEqual(0.9)
  }, 120_000)
})

describe.skipIf(!hasSamples)('the sample developers', () => {
  it('come out as they were made to be', async () => {
    expect(misses(await judgeAll(samples))).toEqual([])
  }, 120_000)
})

async function verdictOf(developer: Developer, asOf: string): Promise<string> {
  const evidence: Evidence = await readEvidence(
    developersOf([developer]),
    developer.login,
    new Date(asOf),
  )
  const verdict = classifyArchetype(evidence, summarizeAiMarks(evidence))
  return verdict.kind === 'archetype' ? verdict.id : verdict.kind
}

/** The developer with about a fifth of the commits, pull requests and repositories left out. */
function withoutAFifth(developer: Developer, salt: number): Developer {
  const keeps = (index: number) =>
    ((index + 1) * 2654435761 * (2 * salt + 1)) % 4294967296 > 0.2 * 4294967296
  const kept = <Item>(items: readonly Item[]) => items.filter((_, index) => keeps(index))
  const repositories =
    developer.repositories.length < 3 ? developer.repositories : kept(developer.repositories)
  const names = new Set(repositories.map(({ owner, name }) => `${owner}/${name}`))
  return {
    ...developer,
    repositories,
    commits: kept(developer.commits).filter(({ repo }) => names.has(repo)),
    pullRequests: developer.pullRequests && kept(developer.pullRequests),
  }
}
