/** How much of each language a person's repositories hold, and how much of a language that is. */
import type { Repository } from '../evidence/index.ts'
import { roundTogether } from './counting-rule.ts'
import { weightOf } from './language-weights.ts'
import type { PublicRecord } from './public-record.ts'

/** Of a notebook's bytes about one in twenty is code; the rest is output. A judgement. */
const notebookCode = 0.05

/** Bytes of which half of a language is granted: some 300 lines. A judgement. */
const substantial = 10_000

/**
 * What one own commit in a repository of others proves, in bytes, of its main language and of each
 * of the others, and how many languages the others may come to in all. Judgements.
 */
const bytesPerCommit = { main: 1_000, beside: 200 }
const languagesBeside = 2

export type LanguageMass = {
  /** Bytes by language in the person's own repositories and in the main languages elsewhere. */
  main: ReadonlyMap<string, number>
  /** The same and what lies beside the main language in repositories of others. */
  all: ReadonlyMap<string, number>
}

/**
 * The bytes that speak for the person: whole trees of their own, but of the trees of others only
 * what own commits there prove, for most of such a tree is the work of others.
 */
export function languageMass(record: PublicRecord): LanguageMass {
  const main = new Map<string, number>()
  const beside = new Map<string, number>()
  for (const { relation, nameWithOwner, languages, primaryLanguage } of record.repositories.value ??
    []) {
    const tree = languages.known ? languages.value : []
    if (relation === 'owned') {
      for (const { name, bytes } of tree) add(main, name, bytes)
      continue
    }
    const commits = record.commitsIn.get(nameWithOwner) ?? 0
    if (commits === 0) continue
    if (primaryLanguage) add(main, primaryLanguage, commits * bytesPerCommit.main)
    for (const { name, bytes } of tree)
      if (name !== primaryLanguage)
        add(beside, name, Math.min(bytes, commits * bytesPerCommit.beside))
  }
  const all = new Map(main)
  for (const [name, bytes] of beside) add(all, name, bytes)
  return { main, all }
}

function add(mass: Map<string, number>, language: string, bytes: number) {
  mass.set(language, (mass.get(language) ?? 0) + bytes)
}

/**
 * How much of a language (0 to its weight) so many bytes prove: b / (b + 10,000), weighted. More
 * bytes of one language never take from another, unlike in a share.
 */
export function substanceOf(language: string, bytes: number): number {
  const code = codeIn(language, bytes)
  return (weightOf(language) * code) / (code + substantial)
}

function codeIn(language: string, bytes: number): number {
  return language === 'Jupyter Notebook' ? bytes * notebookCode : bytes
}

/** To how many substantial languages the mass comes; a fraction, since each saturates by itself. */
export function substantialLanguages({ main, all }: LanguageMass): number {
  return Math.min(sumOfSubstance(main) + languagesBeside, sumOfSubstance(all))
}

function sumOfSubstance(mass: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const language of [...mass.keys()].toSorted())
    sum += substanceOf(language, mass.get(language)!)
  return sum
}

/** How much of a full language (0–1) a person has of one, and its bytes by their weight. */
export type LanguagePart = { name: string; amount: number; code: number }

/**
 * What `substantialLanguages` is made of, most first: tenths that add up to it. Where it grants less
 * of the languages beside the main ones than there is, each of them gives up the same share.
 */
export function partsOfLanguages({ main, all }: LanguageMass): LanguagePart[] {
  const certain = sumOfSubstance(main)
  const beside = sumOfSubstance(all) - certain
  const granted = beside > languagesBeside ? languagesBeside / beside : 1
  const parts = [...all]
    .map(([name, bytes]) => {
      const amountInMain = substanceOf(name, main.get(name) ?? 0)
      const amount = amountInMain + granted * (substanceOf(name, bytes) - amountInMain)
      return { name, amount, code: weightOf(name) * codeIn(name, bytes) }
    })
    .toSorted((one, two) => two.amount - one.amount || (one.name < two.name ? -1 : 1))
  const tenths = roundTogether(
    parts.map(({ amount }) => amount),
    substantialLanguages({ main, all }),
  )
  return parts
    .map((part, index) => ({ ...part, amount: tenths[index]! }))
    .filter(({ amount }) => amount > 0)
}

/**
 * The Hill number of order 1: to how many equally large languages the bytes come (e to the Shannon
 * entropy). Shown and not scored: a large new project in the main language lowers it.
 */
export function hillNumber(bytes: Iterable<number>): number {
  const all = [...bytes].filter((count) => count > 0)
  const sum = all.reduce((total, count) => total + count, 0)
  return Math.exp(
    all.reduce((entropy, count) => entropy - (count / sum) * Math.log(count / sum), 0),
  )
}

/** Bytes and shares of the languages in the person's own repositories that are no forks, most first. */
export function ownLanguages(
  repositories: readonly Repository[],
): { name: string; share: number; bytes: number }[] {
  const bytes = new Map<string, number>()
  for (const repository of repositories)
    if (repository.relation === 'owned' && !repository.isFork && repository.languages.known)
      for (const language of repository.languages.value)
        bytes.set(language.name, (bytes.get(language.name) ?? 0) + language.bytes)
  const sum = [...bytes.values()].reduce((total, count) => total + count, 0)
  return [...bytes]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, bytes: count, share: count / sum }))
    .toSorted((one, two) => two.bytes - one.bytes || (one.name < two.name ? -1 : 1))
}
