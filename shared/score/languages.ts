/** How much of each language a person's repositories hold, and how much of a language that is. */
import type { Repository } from '../evidence/index.ts'
import { weightOf } from './language-weights.ts'
import type { PublicRecord } from './public-record.ts'

/** Of a notebook's bytes about one in twenty is code; the rest is output. A judgement. */
const notebookCode = 0.05

/** Bytes of which half of a language is granted: some 300 lines. A judgement. */
const substantial = 10_000

/** What one own commit in a repository of others proves of its main language, in bytes. A judgement. */
const bytesPerCommit = 1_000

/**
 * Bytes by language: all of the person's own repositories; of the repositories of others only the
 * main language, by the own commits in it, since the rest of the tree is the work of others.
 */
export function languageBytes(record: PublicRecord): Map<string, number> {
  const bytes = new Map<string, number>()
  const add = (language: string, more: number) =>
    bytes.set(language, (bytes.get(language) ?? 0) + more)
  for (const repository of record.repositories.value ?? []) {
    if (repository.relation === 'owned') {
      if (repository.languages.known)
        for (const { name, bytes: more } of repository.languages.value) add(name, more)
    } else if (repository.primaryLanguage) {
      const commits = record.commitsIn.get(repository.nameWithOwner) ?? 0
      if (commits > 0) add(repository.primaryLanguage, commits * bytesPerCommit)
    }
  }
  return bytes
}

/**
 * How much of a language (0 to its weight) so many bytes prove: b / (b + 10,000), weighted. More
 * bytes of one language never take from another, unlike in a share.
 */
export function substanceOf(language: string, bytes: number): number {
  const code = language === 'Jupyter Notebook' ? bytes * notebookCode : bytes
  return (weightOf(language) * code) / (code + substantial)
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
    .sort((one, two) => two.bytes - one.bytes || (one.name < two.name ? -1 : 1))
}
