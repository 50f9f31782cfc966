/** Stack diversity: how many languages, technologies and layers of a system the work spans. */
import type { Repository } from '../evidence/index.ts'
import { ecosystemsOf, layers, type DetectedTechnology } from '../stack/index.ts'
import { toTenths } from './counting-rule.ts'
import { halfAndNinety } from './curves.ts'
import { buildDimension } from './dimension.ts'
import {
  hillNumber,
  type LanguagePart,
  languageMass,
  partsOfLanguages,
  substantialLanguages,
} from './languages.ts'
import { weightOf } from './language-weights.ts'
import { distinctLinks, linksPerSignal, pathLink, repositoryLink, searchLink } from './links.ts'
import { commitsOfRealWork, type PublicRecord } from './public-record.ts'
import type { Reading } from './reading.ts'
import type { Dimension, EvidenceLink } from './scorecard.ts'
import { asFarAsSeen, listed, namesOf, numbered, sentence, tally } from './wording.ts'
import { measureOfTrees, repositoriesWorkedIn, treeRead } from './worked-in.ts'

export function scoreStackDiversity(record: PublicRecord): Dimension {
  const sample = { size: repositoriesWorkedIn(record).length, plenty: 8 }
  return buildDimension('stackDiversity', 'Stack diversity', sample, readStackDiversity(record))
}

/** Its signals, in the order in which they are shown. */
export function readStackDiversity(record: PublicRecord): Reading[] {
  const repositories = repositoriesWorkedIn(record)
  const names = new Set(repositories.map(({ nameWithOwner }) => nameWithOwner))
  const detected = record.technologies
    .filter(({ evidence }) => names.has(evidence.repository))
    .toSorted((one, two) => (one.evidence.repository < two.evidence.repository ? -1 : 1))
  return [
    readLanguages(record),
    readRecentLanguages(record, repositories),
    readTechnologies(record, repositories, detected),
    readLayersOfSystem(record, repositories, detected),
    readEcosystems(record, repositories),
  ]
}

function readLanguages(record: PublicRecord): Reading {
  const mass = languageMass(record)
  const repositories = (record.repositories.value ?? []).filter(
    ({ relation, nameWithOwner }) => relation === 'owned' || record.commitsIn.has(nameWithOwner),
  )
  const measure = measureOfTrees(
    record,
    repositories,
    substantialLanguages(mass),
    ({ languages }) => (languages.known ? 1 : 0),
  )
  const parts = partsOfLanguages(mass)
  const names = parts.map(({ name }) => name)
  return {
    id: 'stackDiversity.languages',
    label: 'Substantial languages',
    unit: 'languages',
    most: 35,
    measure,
    curve: halfAndNinety(2.5, 7),
    why: () =>
      names.length
        ? sentence(
            `${tally(measure, 'full language')}: ` +
              listed(parts.map(({ name, amount }) => `${name} ${amount}`)) +
              (parts.length > 1 ? `; ${spreadOf(parts)}` : ''),
          )
        : 'No language of substance was seen.',
    details: () => ({
      ...namesOf(names),
      amounts: parts.slice(0, 5).map(({ amount }) => amount),
      ...(parts.length > 1 && { evenly: toTenths(evennessOf(parts)) }),
    }),
    next: (value) => ({ value: value + 0.75, text: 'a project of 30 KB in a new language' }),
    evidence: names
      .slice(0, linksPerSignal)
      .map((name) =>
        searchLink(record, 'repositories', name, `user:${record.login} language:"${name}"`),
      ),
  }
}

const evennessOf = (parts: readonly LanguagePart[]) => hillNumber(parts.map(({ code }) => code))

function spreadOf(parts: readonly LanguagePart[]): string {
  const asMany = numbered(evennessOf(parts), 'language')
  return `mixed as evenly as ${asMany} of equal size`
}

function readRecentLanguages(record: PublicRecord, repositories: readonly Repository[]): Reading {
  const inUse = new Map<string, string>()
  for (const { primaryLanguage, nameWithOwner } of repositories) {
    const commits = record.commitsIn.get(nameWithOwner) ?? 0
    if (!primaryLanguage || commits < commitsOfRealWork || weightOf(primaryLanguage) < 0.5) continue
    if (!inUse.has(primaryLanguage)) inUse.set(primaryLanguage, nameWithOwner)
  }
  const names = [...inUse.keys()].toSorted()
  const commitsKnown =
    record.commits.value !== null || record.evidence.totalsByRepository.commits.known
  const measure = measureOfTrees(record, repositories, names.length, () => (commitsKnown ? 1 : 0))
  return {
    id: 'stackDiversity.recentLanguages',
    label: 'Languages of this year',
    unit: 'main languages',
    most: 15,
    measure,
    curve: halfAndNinety(2, 5),
    why: () =>
      sentence(
        `${tally(measure, 'main language')} in the repositories with own commits of the year` +
          (names.length ? `: ${listed(names)}` : asFarAsSeen(measure)),
      ),
    details: () => namesOf(names),
    next: (value) => ({
      value: value + 1,
      text: `${commitsOfRealWork} commits in a project of another main language`,
    }),
    evidence: [...inUse.values()].toSorted().slice(0, linksPerSignal).map(repositoryLink),
  }
}

function readTechnologies(
  record: PublicRecord,
  repositories: readonly Repository[],
  detected: readonly DetectedTechnology[],
): Reading {
  const first = firstSightings(detected, ({ technology }) => technology)
  const names = [...first.keys()].toSorted()
  const measure = measureOfTrees(record, repositories, names.length, treeRead)
  return {
    id: 'stackDiversity.technologies',
    label: 'Frameworks and tools',
    unit: 'technologies',
    most: 35,
    measure,
    curve: halfAndNinety(12, 40),
    why: () =>
      sentence(
        `${tally(measure, 'framework or tool', 'frameworks and tools')} in manifests, trees and topics` +
          (names.length ? `: ${listed(names, 8)}` : asFarAsSeen(measure)),
      ),
    details: () => namesOf(names, 8),
    next: (value) => ({ value: value + 3, text: 'three more frameworks or tools in use' }),
    evidence: linksTo(first),
  }
}

function readLayersOfSystem(
  record: PublicRecord,
  repositories: readonly Repository[],
  detected: readonly DetectedTechnology[],
): Reading {
  const first = firstSightings(detected, ({ layer }) => layer)
  // Tests suit every project; the others come in the order of the list.
  const absent = (['testing', ...layers] as const).find((layer) => !first.has(layer))
  const names = [...first.keys()].toSorted()
  const measure = measureOfTrees(record, repositories, names.length, treeRead)
  return {
    id: 'stackDiversity.layers',
    label: 'Layers of a system',
    unit: 'layers of 10',
    most: 25,
    measure,
    curve: halfAndNinety(4, 8),
    why: () =>
      sentence(
        `${tally(measure, 'layer')} of ten` +
          (names.length ? `: ${listed(names, 10)}` : asFarAsSeen(measure)),
      ),
    details: () => namesOf(names, 10),
    next: (value) =>
      absent
        ? { value: value + 1, text: `a tool of one more layer, such as ${absent}`, name: absent }
        : null,
    evidence: linksTo(first),
  }
}

function readEcosystems(record: PublicRecord, repositories: readonly Repository[]): Reading {
  const first = new Map<string, EvidenceLink>()
  for (const repository of repositories)
    for (const [ecosystem, path] of ecosystemsOf(repository))
      if (!first.has(ecosystem)) first.set(ecosystem, pathLink(repository.nameWithOwner, path))
  const names = [...first.keys()].toSorted()
  const measure = measureOfTrees(record, repositories, names.length, treeRead)
  return {
    id: 'stackDiversity.ecosystems',
    label: 'Package ecosystems',
    unit: 'ecosystems',
    most: 15,
    measure,
    curve: halfAndNinety(2, 5),
    why: () =>
      sentence(
        `${tally(measure, 'package ecosystem')}` +
          (names.length ? `: ${listed(names)}` : asFarAsSeen(measure)),
      ),
    details: () => namesOf(names),
    next: (value) => ({ value: value + 1, text: 'a package in one more ecosystem' }),
    evidence: names.slice(0, linksPerSignal).map((name) => first.get(name)!),
  }
}

export function firstSightings(
  detected: readonly DetectedTechnology[],
  keyOf: (technology: DetectedTechnology) => string,
): Map<string, DetectedTechnology> {
  const first = new Map<string, DetectedTechnology>()
  for (const technology of detected) {
    const key = keyOf(technology)
    if (!first.has(key)) first.set(key, technology)
  }
  return first
}

/** To the file that shows each, or to the repository where no file does. */
export function linksTo(sightings: ReadonlyMap<string, DetectedTechnology>): EvidenceLink[] {
  const links = [...sightings.keys()].toSorted().map((key) => {
    const { evidence } = sightings.get(key)!
    const path = 'manifest' in evidence ? evidence.manifest : 'path' in evidence && evidence.path
    const link = path ? pathLink(evidence.repository, path) : repositoryLink(evidence.repository)
    return { label: `${key}: ${link.label}`, url: link.url }
  })
  return distinctLinks(links)
}
