import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullEvidence } from './arbitrary.ts'
import { type Evidence, evidenceSchema, type Repository } from './evidence.ts'
import { known, mapField, unknown, unknownReasons } from './field.ts'
import { told } from './known-evidence.ts'
import { withoutRepeats } from './without-repeats.ts'

const withRepositories = (evidence: Evidence, ...list: Repository[]): Evidence => ({
  ...evidence,
  repositories: mapField(evidence.repositories, () => list),
})
const repositoriesOf = ({ repositories }: Evidence) =>
  (repositories.known && repositories.value) || []

/** A repository of which some parts could not be read. */
const partOf = (repository: Repository) =>
  fc
    .tuple(
      fc.subarray(['languages', 'paths', 'manifests'] as const),
      fc.constantFrom(...unknownReasons),
      fc.boolean(),
    )
    .map(([parts, reason, isContributed]): Repository => ({
      ...repository,
      ...Object.fromEntries(parts.map((part) => [part, unknown(reason)])),
      ...(isContributed && { relation: 'contributed' }),
    }))

const withOneRepository = fullEvidence().filter((evidence) => repositoriesOf(evidence).length > 0)

describe('evidence without repeats', () => {
  it('is the evidence itself where nothing is repeated', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        expect(withoutRepeats(evidence)).toBe(evidence)
      }),
      { numRuns: 20 },
    )
  })

  it('has one entry of each repository, the same in whatever order they came', () => {
    const repeated = withOneRepository.chain((evidence) => {
      const [repository] = repositoriesOf(evidence)
      const entries = fc.array(partOf(repository!), { minLength: 2, maxLength: 4 })
      return entries.chain((list) =>
        fc.tuple(
          fc.constant(withRepositories(evidence, ...list)),
          fc
            .shuffledSubarray(list, { minLength: list.length })
            .map((shuffled) => withRepositories(evidence, ...shuffled)),
        ),
      )
    })
    fc.assert(
      fc.property(repeated, ([one, other]) => {
        const joined = withoutRepeats(one)
        evidenceSchema.parse(joined)
        expect(repositoriesOf(joined)).toHaveLength(1)
        expect(withoutRepeats(other)).toEqual(joined)
      }),
    )
  })

  it('knows of a repository what any of its entries knows', () => {
    const [evidence] = fc.sample(withOneRepository, { numRuns: 1, seed: 1 })
    const [example] = repositoriesOf(evidence!)
    const at = evidence!.asOf
    const blank = { languages: unknown('not-read'), manifests: unknown('not-read') } as const
    const missing = [{ count: 1, reason: 'timed-out' }] as const
    const one: Repository = {
      ...example!,
      ...blank,
      relation: 'contributed',
      license: null,
      topics: ['llm'],
      paths: known(['a'], 'graphql', at, missing),
    }
    const two: Repository = {
      ...example!,
      ...blank,
      relation: 'owned',
      license: 'MIT',
      topics: ['react'],
      paths: told(['a', 'b']),
      languages: told([{ name: 'Go', bytes: 5 }]),
    }
    const [joined] = repositoriesOf(withoutRepeats(withRepositories(evidence!, one, two)))
    expect(joined).toMatchObject({
      relation: 'owned',
      license: 'MIT',
      topics: ['llm', 'react'],
      paths: { known: true, value: ['a', 'b'] },
      languages: { known: true, value: [{ name: 'Go', bytes: 5 }] },
      manifests: { known: false, reason: 'not-read' },
    })
    expect(joined!.paths).not.toHaveProperty('missing')
  })
})
