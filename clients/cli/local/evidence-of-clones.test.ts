import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Evidence, evidenceSchema } from '../../../shared/evidence/index.ts'
import { expectNoneLower } from '../../../shared/score/expect-none-lower.ts'
import { buildScorecard } from '../../../shared/score/build.ts'
import { evidenceOfClones, type ReadClone } from './evidence-of-clones.ts'
import { homeOf } from './home-of.ts'
import { languageOf } from './language-of.ts'

const scoresOf = (evidence: Evidence) => buildScorecard(evidence, { stage: 'final' }).scores!
const asOf = new Date('2026-08-23T12:00:00Z')
const ada = { name: 'Ada', email: 'ada@scope.example' }

const commits = fc.array(
  fc.record({
    minutesAgo: fc.nat(364 * 24 * 60),
    offset: fc.constantFrom('+00:00', '+09:00', '-07:00'),
    oid: fc.nat(40).map((value) => value.toString(16).padStart(40, '0')),
    message: fc.constantFrom(
      'Fix',
      'Merge pull request #1 from grace/x',
      'Fix\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    ),
  }),
  { maxLength: 20 },
)

const clones: fc.Arbitrary<ReadClone> = fc
  .record({
    name: fc.constantFrom('ada/one', 'ada/two', 'grace/halo', 'local/three'),
    commits,
    cut: fc.constantFrom('not-in-clone' as const, 'not-read' as const, null),
    languages: fc.option(fc.dictionary(fc.constantFrom('Go', 'Rust', 'Python'), fc.nat(90_000))),
    paths: fc.subarray(['Dockerfile', 'AGENTS.md', 'package.json', '.github/']),
    manifests: fc.option(
      fc.constant([{ path: 'package.json', text: '{"dependencies":{"react":"19"}}' }]),
    ),
    hasTree: fc.boolean(),
  })
  .map((model) => ({
    nameWithOwner: model.name,
    relation: model.name.startsWith('ada/') ? 'owned' : 'contributed',
    history: {
      commits: model.commits.map(({ minutesAgo, offset, oid, message }) => ({
        oid,
        message,
        authoredAt: new Date(asOf.getTime() - minutesAgo * 60_000)
          .toISOString()
          .replace(/\.000Z$/, offset),
        author: ada,
        committer: ada,
      })),
      cut: model.cut,
      begunAt: null,
      lastAt: null,
      isBegunByPerson: null,
    },
    tree: model.hasTree
      ? {
          paths: model.paths,
          manifests: new Map(),
          languages: model.languages && new Map(Object.entries(model.languages)),
          isCut: false,
        }
      : null,
    manifests: model.hasTree
      ? model.manifests && { texts: [...model.manifests], unreadable: 0 }
      : { texts: [], unreadable: 0 },
  }))

describe('evidence of clones', () => {
  it('is evidence, and one more clone lowers no score', () => {
    fc.assert(
      fc.property(fc.array(clones, { maxLength: 4 }), clones, (some, another) => {
        const subject = { login: 'ada', name: null }
        const less = evidenceOfClones(some, subject, asOf)
        const more = evidenceOfClones([...some, another], subject, asOf)
        expect(evidenceSchema.safeParse(more).error).toBeUndefined()
        expectNoneLower(scoresOf(more), scoresOf(less))
      }),
      { numRuns: 100 },
    )
  })
})

describe('the address of a remote', () => {
  it.each([
    ['https://github.com/ada/engine.git', 'github.com ada engine'],
    ['https://token@github.com/ada/engine/', 'github.com ada engine'],
    ['git@github.com:ada/engine.git', 'github.com ada engine'],
    ['ssh://git@GitHub.com:22/ada/engine', 'github.com ada engine'],
    ['https://gitlab.example/group/below/engine', 'gitlab.example below engine'],
    ['/home/ada/engine', null],
    ['../engine', null],
    ['C:\\work\\engine', null],
    ['ext::sh -c evil', null],
    ['https://github.com/', null],
    ['', null],
  ])('%s is of %s', (address, expected) => {
    const home = homeOf(address)
    expect(home && `${home.host} ${home.owner} ${home.name}`).toBe(expected)
  })
})

describe('the language of a file', () => {
  it.each([
    ['src/main.rs', 'Rust'],
    ['Dockerfile', 'Dockerfile'],
    ['tools/Makefile', 'Makefile'],
    ['a/b.TS', 'TypeScript'],
    ['README.md', null],
    ['package-lock.json', null],
    ['node_modules/react/index.js', null],
    ['vendor/x/y.go', null],
    ['static/app.min.js', null],
    ['types.d.ts', null],
    ['LICENSE', null],
    ['.gitignore', null],
    ['constructor', null],
    ['a.constructor', null],
  ])('%s is %s', (path, language) => expect(languageOf(path)).toBe(language))
})
