/**
 * Whom an AI tool says it is when it writes a commit: addresses and GitHub accounts, as data. An
 * identity stands in the author, the committer or a trailer; a display name proves nothing here.
 */
import type { AiMarkClass } from './summary.ts'

export type Source = { readonly name: string; readonly date: string }

export type Account = {
  /** The account's name as GitHub spells it in addresses, `[bot]` included. */
  readonly slug: string
  /** GitHub's number of the account; null where no source gives it, and then any number passes. */
  readonly id: number | null
  /** Whether the slug proves nothing without the number, since people are called so. */
  readonly needsId?: true
}

export type IdentityRow = {
  readonly tool: string
  readonly class: Exclude<AiMarkClass, 'none'>
  readonly addresses: readonly string[]
  readonly accounts: readonly Account[]
  readonly source: Source
}

/** A survey of what vendors document about the commits of their tools. */
export const vendorSurvey: Source = { name: 'survey of vendor documents', date: '2026-08-26' }

/** Public commits read one by one; the identity is the author or a co-author of several. */
export const labelledCommits: Source = { name: 'labelled public commits', date: '2026-11-21' }

/** Accounts with the numbers that GitHub gave them, in the attribution module of CHAOSS. */
export const chaossAccounts: Source = {
  name: 'chaoss/ai-detection-action, utils.go',
  date: '2026-11-21',
}

/** Identities that several public repositories name in rules, mailmaps or logs of their own. */
export const publicRecords: Source = {
  name: 'public repositories that record the identity',
  date: '2026-11-21',
}

/** An account by its slug and its number. */
export function account(slug: string, id: number | null = null): Account {
  return { slug, id }
}

/** An account that goes by a name of people: `@claude` may be meant for anybody. */
export function accountOfId(slug: string, id: number): Account {
  return { slug, id, needsId: true }
}
