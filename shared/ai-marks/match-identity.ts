/** From a name, an address and a login to the row of the tables that it is. */
import { automationIdentities } from './automation.ts'
import { assistingTools } from './assisting-tools.ts'
import { authoringTools } from './authoring-tools.ts'
import type { Account, IdentityRow } from './identities.ts'
import type { AiMarkClass } from './summary.ts'
import { mentionsTool, modelDesignated, toolDesignated } from './tool-names.ts'
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
export function proveIdentity({ name, email, login }: Person): Proof | null {
  const address = email.toLowerCase()
  return (
    byAddress.get(address) ??
    proveNoreplyAddress(address) ??
    proveLogin(login) ??
    proveAiderName(name) ??
    proveVendorAddress(name, address) ??
    proveModelName(name, address) ??
    proveBotName(name, address)
  )
}

/** `ID+slug@users.noreply.github.com`, or the older form without the number. */
function proveNoreplyAddress(address: string): Proof | null {
  if (!address.endsWith(noreplySuffix)) return null
  const local = address.slice(0, -noreplySuffix.length)
  const plus = local.indexOf('+')
  const id = plus === -1 ? null : Number(local.slice(0, plus))
  return proveAccount(local.slice(plus + 1), id) ?? proveUnknownBot(local.slice(plus + 1))
}

function proveLogin(login: string | null | undefined): Proof | null {
  if (!login) return null
  return proveAccount(login.toLowerCase(), null) ?? proveUnknownBot(login.toLowerCase())
}

/** Without a number the weakest row of the name speaks, which stands last in the tables. */
function proveAccount(slug: string, id: number | null): Proof | null {
  const entries = bySlug.get(slug)
  if (!entries) return null
  if (id === null) return entries.at(-1)!.proof
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

/** An address of the vendor under a name of the tool. People who work there have their own names. */
function proveVendorAddress(name: string, address: string): Proof | null {
  const at = address.indexOf('@')
  const vendor = vendorDomains.get(address.slice(at + 1))
  if (!vendor) return null
  const local = address.slice(0, at)
  if (!mentionsTool(`${local} ${name}`)) return null
  const found = toolDesignated(local) ?? toolDesignated(name.replace(/\[bot\]$/, ''))
  return found && vendor.names.includes(found.tool)
    ? { class: vendor.class, tool: vendor.tool, rule: `domain:${address.slice(at + 1)}` }
    : null
}

const reservedDomain = /[@.](?:example\.(?:com|net|org)|example|invalid|test|localhost)$/

/** "Claude Opus 4.6" is nobody's name, whatever the address; examples of documents are no address. */
function proveModelName(name: string, address: string): Proof | null {
  if (!/\d/.test(name) || reservedDomain.test(address)) return null
  const found = modelDesignated(name)
  return found && { class: 'authored', tool: found.tool, rule: 'name:model and version' }
}

/** A name or a local part that ends in "bot" as a word of its own. */
function proveBotName(name: string, address: string): Proof | null {
  const local = address.slice(0, Math.max(0, address.indexOf('@')))
  if (!/bot\b/i.test(name) && !local.endsWith('bot')) return null
  return /(?:^|[\s_-])(?:ro)?bot$|\[bot\]$|\(bot\)$/i.test(name) ||
    /(?:^|[_-])(?:ro)?bot$/.test(local)
    ? { class: 'automation', tool: name, rule: 'name:bot' }
    : null
}
