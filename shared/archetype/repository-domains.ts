/** What a repository is about: its languages, words, technologies and the own commits in it. */
import type { Repository } from '../evidence/index.ts'
import type { DetectedTechnology } from '../stack/index.ts'
import { kindOfCommit, type Subject } from './commit-subjects.ts'
import { domains, type Domain } from './domains.ts'
import { knownWordsOf } from './known-words.ts'
import { languageLeanings, notebookInflation } from './language-leanings.ts'
import { domainOfTechnology } from './technology-leanings.ts'
import { tokensOf, tokensOfName, vocabulary } from './vocabulary.ts'

export type RepositoryDomains = {
  /** Shares of the domains, which together make at most 1. */
  shares: Record<Domain, number>
  /** Words and technologies that named a domain. */
  words: readonly { domain: Domain; word: string; strength: number }[]
  /** The words of its name, description, topics and folders. */
  tokens: ReadonlyMap<string, number>
  /** Shares of the languages, notebooks deflated. */
  languages: readonly { name: string; share: number }[]
}

/** Names, topics and dependencies are chosen to say what a thing is; the language is the means. */
const namedWeight = 1.5
const technologyStrength = { declared: 0.4, path: 0.3 }
/** A folder's name is chosen less carefully than a topic. */
const folderFactor = 0.5
/** At this share of own commits that name a domain, two thirds of what commits can say is said. */
const tellingShareOfCommits = 0.2
/** Commits that it takes for their subjects to speak half as loud as they can. */
const halfVoiceCommits = 8
/** What a repository leans to no domain at all: without it, one shell script would be a whole. */
const undecided = 0.2
/** Named this much more for one side, TypeScript and JavaScript belong to that side. */
const clearLead = 0.5
/** Above 1: what a repository is mostly about counts more than its share. */
const sharpness = 1.5

/** How a repository divides among the domains. */
export function domainsOf(
  repository: Repository,
  technologies: readonly DetectedTechnology[],
  subjects: readonly Subject[],
): RepositoryDomains {
  const words: { domain: Domain; word: string; strength: number }[] = []
  const silence = perDomain(() => 1)
  const hear = (domain: Domain, word: string, strength: number) => {
    silence[domain] *= 1 - strength
    words.push({ domain, word, strength })
  }

  const tokens = tokensOfRepository(repository)
  for (const [token, factor] of tokens)
    for (const { domain, strength } of vocabulary.get(token) ?? [])
      hear(domain, token, strength * factor)
  for (const { technology, layer, evidence } of technologies) {
    const domain = domainOfTechnology(technology, layer)
    if (!domain || 'language' in evidence) continue
    hear(domain, technology, technologyStrength['path' in evidence ? 'path' : 'declared'])
  }
  for (const [domain, { share, word }] of wordsOfCommits(repository, subjects))
    hear(domain, word, 1 - Math.exp(-share / tellingShareOfCommits))

  const languages = languageShares(repository)
  const byLanguage = languageLeaning(languages, silence)
  const weights = perDomain((domain) =>
    Math.pow(byLanguage[domain] + namedWeight * (1 - silence[domain]), sharpness),
  )
  const sum = domains.reduce((total, domain) => total + weights[domain], undecided ** sharpness)
  return { shares: perDomain((domain) => weights[domain] / sum), words, tokens, languages }
}

function perDomain<Value>(make: (domain: Domain) => Value): Record<Domain, Value> {
  return {
    frontend: make('frontend'),
    backend: make('backend'),
    mobile: make('mobile'),
    devops: make('devops'),
    data: make('data'),
    security: make('security'),
  }
}

function tokensOfRepository(repository: Repository): Map<string, number> {
  const tokens = new Map<string, number>()
  const add = (words: readonly string[], factor: number) => {
    for (const word of words) if ((tokens.get(word) ?? 0) < factor) tokens.set(word, factor)
  }
  const { nameWithOwner, description, topics, paths } = repository
  add(tokensOfName(nameWithOwner.slice(nameWithOwner.indexOf('/') + 1)), 1)
  add(tokensOf(description ?? ''), 1)
  for (const topic of topics) add([topic.toLowerCase(), ...tokensOf(topic)], 1)
  if (paths.known)
    for (const path of paths.value)
      if (path.endsWith('/') && !path.startsWith('.')) add(tokensOf(path), folderFactor)
  return tokens
}

const nothing: readonly never[] = []

type Naming = { sum: number; words: Map<string, number> }

/** For each domain the share of own commits whose subject names it, and its commonest word. */
function wordsOfCommits(
  { nameWithOwner }: Repository,
  subjects: readonly Subject[],
): Map<Domain, { share: number; word: string }> {
  const owner = nameWithOwner.slice(0, nameWithOwner.indexOf('/')).toLowerCase()
  const naming = new Map<Domain, Naming>()
  let read = 0
  for (const subject of subjects) {
    if (kindOfCommit(subject, '', owner) !== 'own-work') continue
    read += 1
    let loudest: Partial<Record<Domain, { strength: number; token: string }>> | null = null
    for (const token of knownWordsOf(subject.text))
      for (const { domain, strength } of vocabulary.get(token) ?? nothing) {
        loudest ??= {}
        if (strength > (loudest[domain]?.strength ?? 0)) loudest[domain] = { strength, token }
      }
    if (!loudest) continue
    for (const domain of domains) {
      const loud = loudest[domain]
      if (loud) addTo(naming, domain, loud.token, loud.strength)
    }
  }
  const voice = read / (read + halfVoiceCommits)
  const answer = new Map<Domain, { share: number; word: string }>()
  for (const [domain, { sum, words }] of naming)
    answer.set(domain, { share: (voice * sum) / read, word: commonestOf(words) })
  return answer
}

function addTo(naming: Map<Domain, Naming>, domain: Domain, word: string, strength: number): void {
  const heard = naming.get(domain) ?? { sum: 0, words: new Map<string, number>() }
  heard.sum += strength
  heard.words.set(word, (heard.words.get(word) ?? 0) + strength)
  naming.set(domain, heard)
}

function commonestOf(words: ReadonlyMap<string, number>): string {
  let commonest = ''
  for (const [word, strength] of words) {
    const most = words.get(commonest) ?? 0
    if (strength > most || (strength === most && word < commonest)) commonest = word
  }
  return commonest
}

function languageShares({ languages, primaryLanguage }: Repository) {
  if (!languages.known) return primaryLanguage ? [{ name: primaryLanguage, share: 1 }] : []
  const deflated = languages.value.map(({ name, bytes }) => ({
    name,
    bytes: name === 'Jupyter Notebook' ? bytes / notebookInflation : bytes,
  }))
  const sum = deflated.reduce((total, { bytes }) => total + bytes, 0)
  return sum === 0 ? [] : deflated.map(({ name, bytes }) => ({ name, share: bytes / sum }))
}

/**
 * The leaning of the languages. TypeScript and JavaScript serve both sides: what else is known of
 * the repository says which.
 */
function languageLeaning(
  languages: readonly { name: string; share: number }[],
  silence: Record<Domain, number>,
): Record<Domain, number> {
  const leaning = perDomain(() => 0)
  const front = 1 - silence.frontend
  const back = 1 - silence.backend
  const towardsFront = Math.max(-1, Math.min(1, (front - back) / clearLead))
  for (const { name, share } of languages) {
    const serving = name === 'TypeScript' || name === 'JavaScript'
    for (const domain of domains) {
      let strength = languageLeanings.get(name)?.[domain] ?? 0
      if (serving && domain === 'frontend') strength += 0.4 * towardsFront
      if (serving && domain === 'backend') strength -= 0.4 * towardsFront
      if (strength <= 0) continue
      leaning[domain] += strength * share
    }
  }
  return leaning
}
