/** From a name, an address and a login to the row of the tables that it is. */
import { automationIdentities } from './automation.ts'
import { assistingTools } from './assisting-tools.ts'
import { authoringTools } from './authoring-tools.ts'
import type { Account, IdentityRow } from './identities.ts'
import type { AiMarkClass } from './summary.ts'
import { isBotAccount, isBotName } from './bots.ts'
import { modelDesignated, toolDesignated, toolSpelled, type Named } from './naming.ts'
import { isPersonalMail } from './personal-mail.ts'
import { vendorDomains } from './vendor-domains.ts'

/** Somebody as git and GitHub name them. */
export type Person = { name: string; email: string; login?: string | null }

export type Proof = {
  readonly class: Exclude<AiMarkClass, 'none'>
  readonly tool: string
  /** Which row or rule it was, as `kind:what`. */
  readonly rule: string
}

type AccountEntry = { readonly account: Account; readonly proof: Proof }

const noreplySuffix = '@users.noreply.github.com'
const tables = [...authoringTools, ...assistingTools, ...automationIdentities]

const byAddress = new Map(
  tables.flatMap((row) =>
    row.addresses.map((address): [string, Proof] => [address, proofOf(row, `address:${address}`)]),
  ),
)

const bySlug = new Map<string, AccountEntry[]>()
for (const row of tables) {
  for (const account of row.accounts) {
    const slug = account.slug.toLowerCase()
    const number = account.id === null ? '' : `${account.id}+`
    const proof = proofOf(row, `account:${number}${account.slug}`)
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), { account, proof }])
  }
}

function proofOf(row: IdentityRow, rule: string): Proof {
  return { class: row.class, tool: row.tool, rule }
}

/** What proves that this is a tool or a bot; null for everybody else. */
export function proveIdentity(person: Person): Proof | null {
  const address = person.email.toLowerCase()
  return (
    proveKnown(person, address) ??
    proveModelAuthor(person.name, address) ??
    proveBot(person.name, address)
  )
}

/**
 * The same for a co-author. People take their own names there, so a model with its version is one
 * at any mail provider, too.
 */
export function proveCoAuthor(person: Person): Proof | null {
  const address = person.email.toLowerCase()
  return (
    proveKnown(person, address) ??
    proveModelName(person.name, address) ??
    proveBot(person.name, address)
  )
}

function proveKnown({ name, login }: Person, address: string): Proof | null {
  return (
    byAddress.get(address) ??
    proveNoreplyAddress(name, address) ??
    proveLogin(login) ??
    proveAiderName(name) ??
    proveVendorAddress(name, address)
  )
}

/** `ID+slug@users.noreply.github.com`, or the older form without the number. */
function proveNoreplyAddress(name: string, address: string): Proof | null {
  if (!address.endsWith(noreplySuffix)) return null
  const local = address.slice(0, -noreplySuffix.length)
  const plus = local.indexOf('+')
  const id = plus === -1 ? null : Number(local.slice(0, plus))
  const slug = local.slice(plus + 1)
  return proveAccount(slug, id) ?? proveAutofix(name, slug) ?? proveUnknownBot(slug)
}

/** GitHub's apps that scan code sign with this name what its model wrote. */
function proveAutofix(name: string, slug: string): Proof | null {
  return name === 'Copilot Autofix powered by AI' && slug.endsWith('[bot]')
    ? { class: 'assisted', tool: 'GitHub Copilot', rule: 'name:Copilot Autofix powered by AI' }
    : null
}

function proveLogin(login: string | null | undefined): Proof | null {
  if (!login) return null
  return proveAccount(login.toLowerCase(), null) ?? proveUnknownBot(login.toLowerCase())
}

/** Without a number the weakest row of the name speaks, which stands last in the tables. */
function proveAccount(slug: string, id: number | null): Proof | null {
  const entries = bySlug.get(slug)
  if (!entries) return null
  if (id === null) return entries.findLast(({ account }) => !account.needsId)?.proof ?? null
  const isUnnumbered = entries.every(({ account }) => account.id === null)
  const found = isUnnumbered ? entries[0] : entries.find(({ account }) => account.id === id)
  return found?.proof ?? null
}

/** A GitHub App that no table knows works by itself, but nothing says that it is AI. */
function proveUnknownBot(slug: string): Proof | null {
  return slug.endsWith('[bot]') ? { class: 'automation', tool: slug, rule: 'account:…[bot]' } : null
}

/** Aider appends ` (aider)` to the name of the person who runs it. Source: its documentation. */
function proveAiderName(name: string): Proof | null {
  if (!name.endsWith(')')) return null
  return name.endsWith(' (aider)') || /^aider \([^()]+\)$/.test(name)
    ? { class: 'authored', tool: 'Aider', rule: 'name:(aider)' }
    : null
}

/**
 * An address of the vendor under a name of the tool alone: the people who work there have names of
 * their own, and local parts such as `claude@` or `oz@`, and the company writes as "OpenAI". Where the
 * tool has a person's name, the local part must be no person's. A model with its version as the
 * local part will do.
 */
function proveVendorAddress(name: string, address: string): Proof | null {
  const vendor = vendorDomains.get(address.slice(address.indexOf('@') + 1))
  if (!vendor) return null
  const own = name.replace(/\[bot\]$/, '')
  const found =
    (mailbox.test(address) ? toolSpelled(own) : toolDesignated(own)) ??
    modelDesignated(address.slice(0, address.indexOf('@')))
  return found && !found.isCompany && vendor.names.includes(found.tool)
    ? { class: vendor.class, tool: vendor.tool, rule: `domain:${domainOf(address)}` }
    : null
}

/** Addresses that belong to no person, whoever has the domain. */
const mailbox = /^(?:no-?reply|agents?|bots?|ai|support)(?:[+._-][^@]*)?@/
const reservedDomain = /[@.](?:example\.(?:com|net|org)|example|invalid|test|localhost)$/

/** "Claude Opus 4.6" is nobody's name; examples of documents are no address. */
function proveModelName(name: string, address: string): Proof | null {
  if (!/\d/.test(name)) return null
  const found = modelDesignated(name) ?? numberedModel(name, address)
  return found && !reservedDomain.test(address)
    ? { class: 'authored', tool: found.tool, rule: 'name:model and version' }
    : null
}

/** People call themselves as they like, but then they write from where people have their mail. */
function proveModelAuthor(name: string, address: string): Proof | null {
  const proof = proveModelName(name, address)
  return proof && !isPersonalMail(address) ? proof : null
}

/** "Grok 4" or "Qwen3" may be people, but not at the address of no person. */
function numberedModel(name: string, address: string): Named | null {
  if (!mailbox.test(address) || isPersonalMail(address)) return null
  const found = toolDesignated(name)
  return found?.kind === 'model' ? found : null
}

function proveBot(name: string, address: string): Proof | null {
  if (!/bot[\])]?$/i.test(name) && !address.includes('bot@')) return null
  return isBotName(name) || isBotAccount(name, address)
    ? { class: 'automation', tool: name, rule: 'name:bot' }
    : null
}

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1)
}
