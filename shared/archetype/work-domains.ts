/** What the work as a whole is about, summed over the repositories by their weight. */
import { valueOr, type Evidence } from '../evidence/index.ts'
import type { DetectedTechnology } from '../stack/index.ts'
import type { ReadSubject } from './commit-subjects.ts'
import { domains, type Domain } from './domains.ts'
import { auxiliaryLanguages } from './language-leanings.ts'
import { domainsOf } from './repository-domains.ts'
import { aiProductTechnologies } from './technology-leanings.ts'
import { aiProductWords, communityWords } from './vocabulary.ts'
import { weighWork } from './work.ts'

export type WorkDomains = {
  /** exp of the entropy of the weights of the repositories. */
  effectiveRepositories: number
  shares: Record<Domain, number>
  /** Words and technologies that named each domain most, loudest first. */
  words: Record<Domain, readonly string[]>
  /** Shares of the languages that programs are written in, most first. */
  languages: readonly { name: string; share: number }[]
  /** exp of the entropy of `languages`: how many are spoken as if evenly. */
  effectiveLanguages: number
  /** How plainly the work calls itself made with or for language models, 0–1, and in which words. */
  aiProduct: { strength: number; repositories: number; words: readonly string[] }
  repositories: number
  /** Share of the work that calls itself open source by topic or description. */
  community: number
}

/** Null where the repositories are unknown or none of them says anything. */
export function workDomainsOf(
  evidence: Evidence,
  detected: readonly DetectedTechnology[],
  readSubject: ReadSubject,
): WorkDomains | null {
  const work = weighWork(evidence)
  if (work.length === 0) return null
  const technologies = groupBy(detected, ({ evidence: { repository } }) => repository)
  const commits = groupBy(valueOr(evidence.commits, []), (commit) => commit.repository)

  const shares = zeroes()
  const loudness = new Map<Domain, Map<string, number>>(
    domains.map((domain) => [domain, new Map()]),
  )
  const languages = new Map<string, number>()
  const aiProduct = { strength: 0, repositories: 0 }
  const aiWords = new Map<string, number>()
  let community = 0
  for (const { repository, weight } of work) {
    const name = repository.nameWithOwner
    const found = technologies.get(name) ?? []
    const about = domainsOf(repository, found, (commits.get(name) ?? []).map(readSubject))
    for (const domain of domains) shares[domain] += weight * about.shares[domain]
    for (const { domain, word, strength } of about.words) {
      const heard = loudness.get(domain)!
      heard.set(word, (heard.get(word) ?? 0) + weight * strength)
    }
    for (const { name: language, share } of about.languages)
      if (!auxiliaryLanguages.has(language))
        languages.set(language, (languages.get(language) ?? 0) + weight * share)
    const named = aiProductWordsOf(about.tokens, found)
    aiProduct.strength += weight * (1 - (1 - strengthOfAiWord) ** named.size)
    aiProduct.repositories += Number(named.size > 0)
    for (const word of named) aiWords.set(word, (aiWords.get(word) ?? 0) + weight)
    if (invites(about.tokens)) community += weight
  }
  const spoken = normalised(languages)
  return {
    shares,
    words: wordsOfDomains(loudness),
    languages: spoken,
    effectiveLanguages: Math.exp(entropy(spoken.map(({ share }) => share))),
    aiProduct: { ...aiProduct, words: loudestOf(aiWords) },
    repositories: work.length,
    community,
    effectiveRepositories: Math.exp(entropy(work.map(({ weight }) => weight))),
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

const zeroes = (): Record<Domain, number> => ({
  frontend: 0,
  backend: 0,
  mobile: 0,
  devops: 0,
  data: 0,
  security: 0,
})

type Tokens = ReadonlyMap<string, number>

/** One word in passing says little, several say it plainly. */
const strengthOfAiWord = 0.4

function aiProductWordsOf(
  tokens: Tokens,
  technologies: readonly DetectedTechnology[],
): ReadonlySet<string> {
  const named = new Set<string>()
  // A whole strength is that of a name, a topic or a description; folders have less.
  for (const [word, strength] of tokens)
    if (strength === 1 && aiProductWords.has(word)) named.add(word)
  for (const { technology, evidence } of technologies)
    if ('package' in evidence && aiProductTechnologies.has(technology)) named.add(technology)
  return named
}

const invites = (tokens: Tokens): boolean =>
  [...communityWords].some((word) => tokens.get(word) === 1)

function normalised(languages: ReadonlyMap<string, number>) {
  const sum = [...languages.values()].reduce((total, weight) => total + weight, 0)
  return [...languages]
    .map(([name, weight]) => ({ name, share: sum > 0 ? weight / sum : 0 }))
    .toSorted((one, two) => two.share - one.share || (one.name < two.name ? -1 : 1))
}

const entropy = (shares: readonly number[]) =>
  -shares.reduce((total, share) => total + (share > 0 ? share * Math.log(share) : 0), 0)

function wordsOfDomains(
  loudness: ReadonlyMap<Domain, ReadonlyMap<string, number>>,
): Record<Domain, readonly string[]> {
  const ranked = (domain: Domain) => loudestOf(loudness.get(domain)!)
  return {
    frontend: ranked('frontend'),
    backend: ranked('backend'),
    mobile: ranked('mobile'),
    devops: ranked('devops'),
    data: ranked('data'),
    security: ranked('security'),
  }
}

/** Each word once, as a technology spells it (“gRPC”) where a topic names it too (“grpc”). */
function loudestOf(words: ReadonlyMap<string, number>): string[] {
  const heard = new Map<string, { word: string; loudness: number }>()
  for (const [word, loudness] of words) {
    const folded = word.toLowerCase().replaceAll(' ', '-')
    const same = heard.get(folded)
    // Capitals come before small letters.
    if (!same) heard.set(folded, { word, loudness })
    else
      heard.set(folded, {
        word: word < same.word ? word : same.word,
        loudness: same.loudness + loudness,
      })
  }
  return [...heard.values()]
    .toSorted((one, two) => two.loudness - one.loudness || (one.word < two.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word)
}
