/**
 * The features that decide an archetype. Each is 0–1, or null where its evidence is unknown: then it
 * abstains. Each has the facts that it rests on.
 */
import type { Evidence } from '../evidence/index.ts'
import type { AiMarksSummary } from '../ai-marks/summary.ts'
import type { DetectedTechnology } from '../stack/index.ts'
import type { ReadSubject } from './commit-subjects.ts'
import { conductOf, upTo, type Conduct } from './conduct.ts'
import type { Domain } from './domains.ts'
import { workDomainsOf, type WorkDomains } from './work-domains.ts'
import { languageLeanings } from './language-leanings.ts'
import { layersOf } from './layers.ts'
import type { ReasonFacts } from './reason-facts.ts'

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

/** `also`: a second reason for the same feature. */
export type Feature = { value: number; facts: ReasonFacts; also?: ReasonFacts }
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

function domainFeature(work: WorkDomains, domain: Domain): Feature {
  const { shares, words, languages } = work
  const facts = { id: 'domain', domain, share: shares[domain], words: words[domain] } as const
  const leaning = languages.filter(({ name }) => (languageLeanings.get(name)?.[domain] ?? 0) > 0.2)
  const most = leaning.slice(0, 3).filter(({ share }) => share >= 0.05)
  const mass = most.reduce((total, { share }) => total + share, 0)
  const value = upTo(shares[domain], wholeShare)
  if (mass < leastMassToTell) return { value, facts }
  const names = most.map(({ name }) => name)
  return { value, facts, also: { id: 'languages', share: mass, names } }
}

/** Languages below this share of the mass decide nothing. */
const leastMassToTell = 0.2

/** How much of the work is about one subject that not every project has. */
function specialism({ shares }: WorkDomains): Feature {
  const named = Math.max(shares.devops, shares.data, shares.security)
  const most = Math.max(named, shares.frontend)
  // Scripts lean to the front end by their language alone, so that half of it is no specialism.
  const value = Math.max(upTo(named, 0.6), upTo(shares.frontend - 0.5, 0.4))
  return { value, facts: { id: 'specialism', share: most } }
}

/** The languages of a single project are its team's; those of several are the person's. */
const ofOneProject = 0.7

function breadth(work: WorkDomains): Feature {
  const { effective, layers } = layersOf(work.languages)
  const languages = work.languages.filter(({ share }) => share >= 0.02).slice(0, 5)
  return {
    value:
      Math.sqrt(upTo(effective - 1, 1.2) * upTo(work.effectiveLanguages - 1, 1.5)) *
      (ofOneProject + (1 - ofOneProject) * upTo(work.effectiveRepositories - 1, 1)),
    facts: { id: 'breadth', layers, languages },
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
  return {
    value: upTo(kept, 0.25),
    facts: { id: 'stewardship', read, merges, mergesOfOthers: others, releases: release },
  }
}

function reviewing({ reviews, commits }: Conduct): Feature | null {
  if (reviews === null || commits === null || reviews + commits === 0) return null
  return {
    value: upTo(reviews / (reviews + commits), 0.3),
    facts: { id: 'reviewing', reviews, commits },
  }
}

function together({ collaboration }: Conduct): Feature | null {
  if (collaboration === null) return null
  const { pullRequests, reviews, issues, commits, share } = collaboration
  return {
    value: upTo(share, 0.25),
    facts: { id: 'together', pullRequests, reviews, issues, commits },
  }
}

const openSource = ({ community }: WorkDomains): Feature => ({
  value: community,
  facts: { id: 'openSource', share: community },
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
  return {
    value: (inTeam + (1 - inTeam) * ownership) * upTo(marked, markedFully),
    facts: { id: 'soloWithAi', marked, owned: ownership },
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
    facts: { id: 'aiProduct', repositories, of: work.repositories, words },
  }
}

function pace({ commits, ownership }: Conduct): Feature | null {
  if (commits === null || ownership === null) return null
  return {
    value: ownership * upTo(Math.log(1 + commits), Math.log(1000)),
    facts: { id: 'pace', commits, owned: ownership },
  }
}

/** Contributions at which growth is half believed: the steepest growth is that from one to three. */
const growthHalfBelieved = 15

function rising({ rise }: Conduct): Feature | null {
  if (!rise) return null
  const { newness, growth, contributions, since, newest } = rise
  const atRest = rise.youngAccount ? 0.4 : 0.1
  const believed = contributions / (contributions + growthHalfBelieved)
  return {
    value: newness * (atRest + (1 - atRest) * growth) * believed,
    facts: { id: 'rise', since, contributions, newest },
  }
}

/** Many places, few contributions to each, and places unlike one another. */
function scattering({ scatter }: Conduct, work: WorkDomains | null): Feature | null {
  if (!scatter) return null
  const { places, each, owners, contributions, isFloor } = scatter
  const variety = Math.max(owners / places, upTo((work?.effectiveLanguages ?? 1) - 1, 2))
  return {
    value: upTo(places - 4, 12) * (1 - upTo(each - 2, 8)) * variety,
    facts: { id: 'scatter', contributions, places, each, isFloor },
  }
}
