/**
 * The features that decide an archetype. Each is 0–1, or null where its evidence is unknown: then it
 * abstains. Each says itself in a sentence with the numbers it rests on.
 */
import type { Evidence } from '../evidence/index.ts'
import type { AiMarksSummary } from '../ai-marks/summary.ts'
import type { DetectedTechnology } from '../stack/index.ts'
import type { ReadSubject } from './commit-subjects.ts'
import { grouped, numbered } from '../score/wording.ts'
import { conductOf, upTo, type Conduct } from './conduct.ts'
import { domainNames, type Domain } from './domains.ts'
import { workDomainsOf, type WorkDomains } from './work-domains.ts'
import { languageLeanings } from './language-leanings.ts'
import { layersOf } from './layers.ts'

export type FeatureId =
  | 'frontend'
  | 'backend'
  | 'mobile'
  | 'devops'
  | 'data'
  | 'security'
  | 'specialism'
  | 'breadth'
  | 'stewardship'
  | 'reviewing'
  | 'together'
  | 'openSource'
  | 'soloWithAi'
  | 'aiProduct'
  | 'pace'
  | 'rise'
  | 'scatter'

/** `also`: a second sentence for the same feature. */
export type Feature = { value: number; text: string; also?: string }
export type Features = Readonly<Record<FeatureId, Feature | null>>

/** Three quarters of the work in a domain is all of it: every project has some of everything. */
const wholeShare = 0.75

export function featuresOf(
  evidence: Evidence,
  aiMarks: AiMarksSummary,
  technologies: readonly DetectedTechnology[],
  readSubject: ReadSubject,
): Features {
  const work = workDomainsOf(evidence, technologies, readSubject)
  const conduct = conductOf(evidence, readSubject)
  const inDomain = (domain: Domain) => work && domainFeature(work, domain)
  return {
    frontend: inDomain('frontend'),
    backend: inDomain('backend'),
    mobile: inDomain('mobile'),
    devops: inDomain('devops'),
    data: inDomain('data'),
    security: inDomain('security'),
    specialism: work && specialism(work),
    breadth: work && breadth(work),
    stewardship: stewardship(conduct),
    reviewing: reviewing(conduct),
    together: together(conduct),
    openSource: work && openSource(work),
    soloWithAi: soloWithAi(conduct, aiMarks),
    aiProduct: work && aiProduct(work, conduct, aiMarks),
    pace: pace(conduct),
    rise: rising(conduct),
    scatter: scattering(conduct, work),
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`

/** "12 % make releases"; null where it comes to nothing: that is no reason for anything. */
const shareOf = (share: number, whatIsDone: string) =>
  share < 0.005 ? null : `${percent(share)} ${whatIsDone}`

function domainFeature(work: WorkDomains, domain: Domain): Feature {
  const { shares, words, languages } = work
  const named = words[domain].length > 0 ? `, named by ${quoted(words[domain])}` : ''
  const text = `${percent(shares[domain])} of the work is ${domainNames[domain]}${named}.`
  const leaning = languages.filter(({ name }) => (languageLeanings.get(name)?.[domain] ?? 0) > 0.2)
  const most = leaning.slice(0, 3).filter(({ share }) => share >= 0.05)
  const mass = most.reduce((total, { share }) => total + share, 0)
  const value = upTo(shares[domain], wholeShare)
  return mass < leastMassToTell
    ? { value, text }
    : {
        value,
        text,
        also: `${percent(mass)} of the language mass is ${listed(most.map(({ name }) => name))}.`,
      }
}

/** Languages below this share of the mass decide nothing. */
const leastMassToTell = 0.2

const quoted = (words: readonly string[]) => listed(words.map((word) => `“${word}”`))

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

/** How much of the work is about one subject that not every project has. */
function specialism({ shares }: WorkDomains): Feature {
  const named = Math.max(shares.devops, shares.data, shares.security)
  const most = Math.max(named, shares.frontend)
  // Scripts lean to the front end by their language alone, so that half of it is no specialism.
  const value = Math.max(upTo(named, 0.6), upTo(shares.frontend - 0.5, 0.4))
  return { value, text: `${percent(most)} of the work is in one special field.` }
}

/** The languages of a single project are its team's; those of several are the person's. */
const ofOneProject = 0.7

function breadth(work: WorkDomains): Feature {
  const { effective, layers } = layersOf(work.languages)
  const names = work.languages.filter(({ share }) => share >= 0.02).slice(0, 5)
  return {
    value:
      Math.sqrt(upTo(effective - 1, 1.2) * upTo(work.effectiveLanguages - 1, 1.5)) *
      (ofOneProject + (1 - ofOneProject) * upTo(work.effectiveRepositories - 1, 1)),
    text: `${numbered(layers.length, 'layer')} (${listed(layers)}) in ${numbered(names.length, 'language')}: ${listed(names.map(({ name, share }) => `${name} ${percent(share)}`))}.`,
  }
}

/** A quarter of all commits for others' work is a maintainer's year. */
function stewardship({ kinds, read }: Conduct): Feature | null {
  if (!kinds) return null
  const { release } = kinds
  const others = kinds['merge-of-others']
  const anybodys = kinds['merge-of-own'] + kinds['merge-of-unknown']
  const kept = others + release + 0.4 * anybodys + 0.25 * kinds['merge-of-bots']
  const merges = others + anybodys + kinds['merge-of-bots']
  const onlyOfOthers = percent(merges) === percent(others)
  const done = [
    onlyOfOthers ? null : shareOf(merges, 'merge pull requests'),
    shareOf(others, onlyOfOthers ? 'merge pull requests of other people' : 'those of other people'),
    shareOf(release, 'make releases'),
  ].filter((part) => part !== null)
  return {
    value: upTo(kept, 0.25),
    text: `Of ${numbered(read, 'own commit')} read, ${listed(done) || 'none merge or release'}.`,
  }
}

function reviewing({ reviews, commits }: Conduct): Feature | null {
  if (reviews === null || commits === null || reviews + commits === 0) return null
  return {
    value: upTo(reviews / (reviews + commits), 0.3),
    text: `${numbered(reviews, 'pull request')} reviewed beside ${numbered(commits, 'own commit')}.`,
  }
}

function together({ collaboration }: Conduct): Feature | null {
  if (collaboration === null) return null
  const { pullRequests, reviews, issues, commits, share } = collaboration
  const done = [
    pullRequests && `${numbered(pullRequests, 'pull request')} into repositories of others`,
    reviews && numbered(reviews, 'review'),
    issues && numbered(issues, 'issue'),
  ].filter((part) => part !== 0)
  return {
    value: upTo(share, 0.25),
    text: `About ${listed(done) || 'nothing for others'} beside ${numbered(commits, 'own commit')}.`,
  }
}

const openSource = ({ community }: WorkDomains): Feature => ({
  value: community,
  text: `${percent(community)} of the work calls itself open source.`,
})

/** Share of the commits read that carry an AI mark; null where none could be read. */
const markedShare = ({ read, authored, assisted }: AiMarksSummary) =>
  read ? (authored + assisted) / read : null

/** AI marks in the repositories of others tell less of a person's way to work than in own ones. */
const inTeam = 0.35

/** Half of all commits marked is all: marks are a floor. */
const markedFully = 0.5

function soloWithAi({ ownership }: Conduct, aiMarks: AiMarksSummary): Feature | null {
  const marked = markedShare(aiMarks)
  if (ownership === null || marked === null) return null
  const ownedShare = shareOf(ownership, 'of the work goes to repositories of the own account')
  return {
    value: (inTeam + (1 - inTeam) * ownership) * upTo(marked, markedFully),
    text: `${percent(marked)} of the commits read carry AI marks${ownedShare ? `, and ${ownedShare}` : ''}.`,
  }
}

/** Products made of language models, owned, and made with AI: any of the three alone is common. */
function aiProduct(
  work: WorkDomains,
  { ownership }: Conduct,
  aiMarks: AiMarksSummary,
): Feature | null {
  const marked = markedShare(aiMarks)
  if (ownership === null || marked === null) return null
  const { strength, repositories, words } = work.aiProduct
  return {
    value: ownership * strength * Math.sqrt(upTo(marked, markedFully)),
    text: `${grouped(repositories)} of ${numbered(work.repositories, 'repository', 'repositories')} ${repositories === 1 ? 'speaks' : 'speak'} of language models: ${quoted(words)}.`,
  }
}

function pace({ commits, ownership }: Conduct): Feature | null {
  if (commits === null || ownership === null) return null
  return {
    value: ownership * upTo(Math.log(1 + commits), Math.log(1000)),
    text: `${numbered(commits, 'commit')} in a year, ${percent(ownership)} of them to own repositories.`,
  }
}

/** Contributions at which growth is half believed: the steepest growth is that from one to three. */
const growthHalfBelieved = 15

function rising({ rise }: Conduct): Feature | null {
  if (!rise) return null
  const { newness, growth, contributions, since, newest } = rise
  const atRest = rise.youngAccount ? 0.4 : 0.1
  const believed = contributions / (contributions + growthHalfBelieved)
  const ofTheYear = `of the year's ${numbered(contributions, 'contribution')}`
  const lately = shareOf(newest, `${ofTheYear} are from the last 90 days`)
  return {
    value: newness * (atRest + (1 - atRest) * growth) * believed,
    text: `First active in ${since}${lately ? `; ${lately}` : ''}.`,
  }
}

/** Many places, few contributions to each, and places unlike one another. */
function scattering({ scatter }: Conduct, work: WorkDomains | null): Feature | null {
  if (!scatter) return null
  const { places, each, owners, contributions, isFloor } = scatter
  const variety = Math.max(owners / places, upTo((work?.effectiveLanguages ?? 1) - 1, 2))
  return {
    value: upTo(places - 4, 12) * (1 - upTo(each - 2, 8)) * variety,
    text: `${isFloor ? 'At least ' : ''}${numbered(contributions, 'contribution')} to ${numbered(places, 'repository', 'repositories')}, ${grouped(each)} to each.`,
  }
}
