import { describe, expect, it } from 'vitest'
import { repositoriesListed, unknown, type Evidence } from '../evidence/index.ts'
import { type Facts, knownEvidence, told } from '../evidence/known-evidence.ts'
import { hillNumber, substanceOf } from './languages.ts'
import type { DimensionId } from './scorecard.ts'
import { scoreEvidence } from './scores.ts'

function signalOf(evidence: Evidence, id: string) {
  const dimension = id.slice(0, id.indexOf('.')) as DimensionId
  const { signals } = scoreEvidence(evidence, new Date(evidence.asOf)).dimensions[dimension]
  return signals.find((signal) => signal.id === id)!
}

const signal = (facts: Facts, id: string) => signalOf(knownEvidence(facts), id)

function ownRepository(bytes: Record<string, number>) {
  const languages = Object.entries(bytes).map(([name, count]) => ({ name, bytes: count }))
  return { nameWithOwner: 'ada/app', languages: told(languages) }
}

const languagesIn = (facts: Facts) => signal(facts, 'stackDiversity.languages').value

/** One commit a month. */
function commitsSaying(messages: string[]): NonNullable<Facts['commits']> {
  return messages.map((message, index) => ({
    repository: 'ada/app',
    authoredAt: `2026-0${1 + index}-20T12:00:00Z`,
    message,
  }))
}

function twoDockerfiles(commits: number): Facts {
  const paths = told(['Dockerfile'])
  return {
    repositories: ['acme/a', 'acme/b'].map((nameWithOwner) => ({ nameWithOwner, paths })),
    commitsIn: { 'acme/a': commits, 'acme/b': commits },
  }
}

describe('activity', () => {
  const asOf = '2026-03-02T05:00:00Z'
  const calendar = { firstDay: '2026-02-24', counts: [0, 0, 1, 1, 1, 0, 0] }

  it('places commits among the published sample', () => {
    const { percentile, points, why } = signal({ totals: { commits: 38 } }, 'activity.commits')
    expect(percentile?.value).toBe(50)
    expect(points).toBeCloseTo(35 * 0.454, 0)
    expect(why).toBe('38 own commits in the year.')
  })

  it('counts the days since the last activity on the calendar of the author', () => {
    const inUtc = signal({ asOf, calendar }, 'activity.recency')
    const commits = [{ repository: 'ada/app', authoredAt: '2026-02-27T20:00:00-08:00' }]
    const inLosAngeles = signal({ asOf, calendar, commits }, 'activity.recency')
    expect(inUtc.value).toBe(2)
    expect(inLosAngeles.value).toBe(1)
  })

  it('lets a streak go on until the day after it has ended everywhere', () => {
    const whyAt = (moment: string) => signal({ asOf: moment, calendar }, 'activity.streak').why
    expect(whyAt('2026-03-02T05:00:00Z')).toMatch(/now 3\.$/)
    expect(whyAt('2026-03-02T12:00:00Z')).toMatch(/none goes on now\.$/)
  })

  it('counts momentum by the last 13 weeks alone, however strong the year before was', () => {
    const late = { firstDay: '2026-08-01', counts: [1, 0, 0, 0, 0, 0, 0, 0, 1] }
    const early = { firstDay: '2025-10-01', counts: Array.from({ length: 200 }, () => 9) }
    const both = { firstDay: '2025-10-01', counts: Array.from({ length: 320 }, () => 1) }
    expect(signal({ calendar: late }, 'activity.momentum').value).toBe(2)
    expect(signal({ calendar: early }, 'activity.momentum').value).toBe(0)
    expect(signal({ calendar: both }, 'activity.momentum').value).toBeGreaterThan(10)
  })

  it('calls a repository alive from three own commits on', () => {
    const commitsIn = { 'ada/app': 3, 'ada/note': 2, 'acme/site': 9 }
    const { value, evidence } = signal({ commitsIn }, 'activity.repositories')
    expect(value).toBe(2)
    expect(evidence[0]?.url).toBe('https://github.com/acme/site')
  })

  it('falls back to own commits as a floor where the calendar is unknown', () => {
    const commits = [{ repository: 'ada/app', authoredAt: '2026-08-20T12:00:00Z' }]
    const evidence = { ...knownEvidence({ commits }), calendar: unknown('needs-token') }
    expect(signalOf(evidence, 'activity.days')).toMatchObject({
      value: 1,
      why: 'Active on at least 1 day of the year.',
    })
  })

  it('says why a signal is unknown, and leaves it out', () => {
    const evidence = { ...knownEvidence({}), calendar: unknown('forbidden') }
    expect(signalOf(evidence, 'activity.weeks')).toMatchObject({
      value: null,
      counted: 0,
      next: null,
      unknown: { reason: 'forbidden' },
    })
  })
})

describe('collaboration', () => {
  const merged = { createdAt: '2026-08-01T00:00:00Z', mergedAt: '2026-08-02T00:00:00Z' }

  it('counts merged pull requests only where others merged them, and shows the share', () => {
    const pullRequests = [
      { repository: 'acme/app', intoOwn: false, ...merged },
      { repository: 'acme/app', intoOwn: false, ...merged, mergedAt: null },
      { repository: 'ada/app', intoOwn: true, ...merged },
      { repository: 'Ada/tool', intoOwn: false, ...merged },
    ]
    const { value, why } = signal({ pullRequests }, 'collaboration.merged')
    expect(value).toBe(1)
    expect(why).toBe(
      '1 pull request merged into repositories of others, 50 % of those read that were opened or merged in the year.',
    )
  })

  it('takes the share that was merged of the year alone, whatever came before it', () => {
    const before = { createdAt: '2023-08-01T00:00:00Z', mergedAt: '2023-08-02T00:00:00Z' }
    const across = { createdAt: '2023-08-01T00:00:00Z', mergedAt: '2026-08-02T00:00:00Z' }
    const forgotten = { createdAt: '2023-08-01T00:00:00Z', mergedAt: null }
    const pullRequests = [merged, merged, across, before, before, forgotten].map((dates) => ({
      repository: 'acme/app',
      intoOwn: false,
      ...dates,
    }))
    expect(signal({ pullRequests }, 'collaboration.merged').why).toMatch(/^3 .*, 100 % of those/)
  })

  it('does not lose points when a further pull request is turned down', () => {
    const one = { repository: 'acme/app', intoOwn: false, ...merged }
    const alone = signal({ pullRequests: [one] }, 'collaboration.merged')
    const more = signal({ pullRequests: [one, { ...one, mergedAt: null }] }, 'collaboration.merged')
    expect(more.points).toBe(alone.points)
  })

  it('counts merges of the pull requests of other people, not of bots and not of oneself', () => {
    const messages = [
      'Merge pull request #1 from grace/fix',
      'Merge pull request #2 from Ada/fix',
      'Merge pull request #3 from dependabot/npm_and_yarn/x',
      'Describe how to Merge pull request #4 from grace/fix',
      'Merge pull request #5 from acme/my-own-branch',
      'Merge pull request #6 from acme/dependabot/npm_and_yarn/x',
      'Merge pull request #7 from unknown repository',
    ]
    const commits = messages.map((message) => ({
      repository: 'acme/app',
      authoredAt: '2026-08-20T12:00:00Z',
      message,
    }))
    expect(signal({ commits }, 'collaboration.merges').value).toBe(1)
  })

  it('counts repositories and owners other than the person, whatever was done there', () => {
    const facts: Facts = {
      commitsIn: { 'acme/app': 1, 'ADA/own': 5 },
      reviewsIn: { 'acme/site': 1, 'grace/tool': 2 },
    }
    expect(signal(facts, 'collaboration.repositories').value).toBe(3)
    expect(signal(facts, 'collaboration.owners').value).toBe(2)
  })

  it('says "at least" where the lists of repositories may go on, and covers less', () => {
    const commitsIn = Object.fromEntries(
      Array.from({ length: repositoriesListed }, (_, index) => [`owner-${index}/app`, 4]),
    )
    const { 'owner-0/app': first, ...fewer } = commitsIn
    const readings = ['activity.repositories', 'collaboration.repositories'] as const
    for (const id of readings) {
      expect(signal({ commitsIn }, id).why).toMatch(/at least 50 repositories/i)
      expect(signal({ commitsIn: fewer }, id).why).toMatch(/(?<!at least )49 repositories/i)
    }
    const dimensionsOf = (facts: Facts) => {
      const evidence = knownEvidence(facts)
      return scoreEvidence(evidence, new Date(evidence.asOf)).dimensions
    }
    const [full, whole] = [dimensionsOf({ commitsIn }), dimensionsOf({ commitsIn: fewer })]
    expect(first).toBe(4)
    for (const id of ['activity', 'collaboration'] as const)
      expect(full[id].coverage).toBeLessThan(whole[id].coverage)
    expect(full.collaboration.range.high).toBeGreaterThan(full.collaboration.score)
  })

  it('names what brings most, with the gain of the whole dimension', () => {
    const { next } = signal({ totals: { reviews: 3 } }, 'collaboration.reviews')
    expect(next?.text).toBe('2 more reviews')
    expect(next?.gain).toBeCloseTo(25 * (0.546 - 0.439), 0)
  })
})

describe('stack diversity', () => {
  it('grants half a language for 10,000 bytes, and never more than one', () => {
    expect(languagesIn({ repositories: [ownRepository({ Go: 10_000 })] })).toBe(0.5)
    expect(languagesIn({ repositories: [ownRepository({ Go: 1e9 })] })).toBe(1)
  })

  it('weighs markup less, prose not at all, and takes most of a notebook for output', () => {
    expect(substanceOf('HTML', 1e9)).toBeCloseTo(0.25)
    expect(substanceOf('Markdown', 1e9)).toBe(0)
    expect(substanceOf('Jupyter Notebook', 200_000)).toBeCloseTo(0.25)
  })

  it('does not fall when the main language grows, although the Hill number does', () => {
    expect(hillNumber([1, 1])).toBeCloseTo(2)
    expect(hillNumber([99, 1])).toBeLessThan(1.1)
    const even = [ownRepository({ Go: 50_000, Rust: 50_000 })]
    const uneven = [ownRepository({ Go: 5_000_000, Rust: 50_000 })]
    expect(languagesIn({ repositories: uneven })).toBeGreaterThanOrEqual(
      languagesIn({ repositories: even })!,
    )
  })

  it('grants of a large tree of others what own commits prove, and two languages beside it at most', () => {
    const kernel = {
      nameWithOwner: 'torvalds/linux',
      primaryLanguage: 'C',
      languages: told(
        ['C', 'Assembly', 'Shell', 'Python', 'Perl', 'Rust', 'Yacc', 'Awk'].map((name) => ({
          name,
          bytes: 1e8,
        })),
      ),
    }
    const facts = (commits: number): Facts => ({
      repositories: [kernel],
      commitsIn: { 'torvalds/linux': commits },
    })
    expect(languagesIn(facts(1))).toBeLessThan(0.3)
    expect(languagesIn(facts(100_000))).toBeLessThanOrEqual(3)
  })

  it('is unknown, not zero, where no tree could be read', () => {
    const unread = {
      nameWithOwner: 'ada/app',
      languages: unknown('not-read'),
      paths: unknown('not-read'),
      manifests: unknown('not-read'),
    }
    expect(signal({ repositories: [unread] }, 'stackDiversity.ecosystems')).toMatchObject({
      value: null,
      unknown: { reason: 'not-read' },
    })
  })

  it('counts a technology once, in repositories with real work', () => {
    expect(signal(twoDockerfiles(2), 'stackDiversity.technologies').value).toBe(0)
    expect(signal(twoDockerfiles(3), 'stackDiversity.technologies').value).toBe(1)
  })
})

describe('AI-savviness', () => {
  const trailer = 'Co-Authored-By: Claude <noreply@anthropic.com>'
  it('counts marked commits, their weeks and tools', () => {
    const facts = {
      commits: commitsSaying([`One\n\n${trailer}`, `Two\n\n${trailer}`, 'Use claude code']),
    }
    expect(signal(facts, 'aiSavviness.commits').value).toBe(2)
    expect(signal(facts, 'aiSavviness.weeks').value).toBe(2)
    expect(signal(facts, 'aiSavviness.tools').value).toBe(1)
  })

  it('does not fall when an unmarked commit is added, although the share does', () => {
    const marked = commitsSaying([`One\n\n${trailer}`])
    const more = commitsSaying([`One\n\n${trailer}`, 'Two', 'Three'])
    expect(signal({ commits: more }, 'aiSavviness.commits').points).toBe(
      signal({ commits: marked }, 'aiSavviness.commits').points,
    )
  })

  it('never reads a low score as no use of AI', () => {
    const why = (...messages: string[]) =>
      signal({ commits: commitsSaying(messages) }, 'aiSavviness.commits').why
    const rest = 'little public evidence, which says nothing of the use of AI.'
    expect(why('One')).toBe(`The one own commit read carries no mark of an AI tool: ${rest}`)
    expect(why('One', 'Two')).toBe(
      `None of the 2 own commits read carries a mark of an AI tool: ${rest}`,
    )
    expect(why(`One\n\n${trailer}`, 'Two')).toBe(
      'At least 1 commit of the 2 own ones read carries a mark of an AI tool.',
    )
  })

  it.each([
    'AGENTS.md',
    'packages/core/CLAUDE.md',
    '.cursor/rules/',
    '.cursorrules',
    '.github/copilot-instructions.md',
    '.github/instructions/tests.instructions.md',
    '.claude/settings.json',
    '.mcp.json',
  ])('takes %s for instructions to an agent', (path) => {
    const repositories = [{ nameWithOwner: 'ada/app', paths: told([path]) }]
    expect(signal({ repositories }, 'aiSavviness.instructions').value).toBe(1)
  })

  it.each(['README.md', 'src/agents.ts', 'docs/claude.md.html', 'email/', 'main.rs', '.github/'])(
    'does not take %s for instructions to an agent',
    (path) => {
      const repositories = [{ nameWithOwner: 'ada/app', paths: told([path]) }]
      expect(signal({ repositories }, 'aiSavviness.instructions').value).toBe(0)
    },
  )
})

describe('links to the evidence', () => {
  it('are encoded', () => {
    const repositories = [{ nameWithOwner: 'ada/app', paths: told(['docs & more/CLAUDE.md']) }]
    expect(signal({ repositories }, 'aiSavviness.instructions').evidence[0]?.url).toBe(
      'https://github.com/ada/app/blob/HEAD/docs%20%26%20more/CLAUDE.md',
    )
    expect(signal({}, 'activity.commits').evidence[0]?.url).toBe(
      'https://github.com/search?q=author%3Aada%20author-date%3A2025-08-23..2026-08-23&type=commits',
    )
  })
})
