/** Accounts of fixed programmes that no table of identities has, by the form of their names. */
import { labelledCommits, type Source } from './identities.ts'
import { isPersonalMail } from './personal-mail.ts'

/** Bots that go by a name as people have them, and whose addresses do not tell. */
export const namedBots: { readonly names: readonly string[]; readonly source: Source } = {
  names: [
    'capa bot',
    'facebook community bot',
    'github actions bot',
    'kubernetes prow robot',
    'markedjs bot',
    'octokit bot',
    'salesforce ospo service bot',
    'stainless bot',
  ],
  source: labelledCommits,
}

const knownNames = new Set(namedBots.names)

/** `renovate[bot]`, "CI (bot)", or a bot that is known by its name. "Ben Bot" is a person. */
export function isBotName(name: string): boolean {
  return /[[(]bot[\])]$/i.test(name) || knownNames.has(name.toLowerCase())
}

/** A slug, a local part or a name that ends in "bot" as a word of its own. */
const handle = /(?:^|[\s_-])(?:ro)?bot$/i

/**
 * An account that calls itself a bot: by its slug on GitHub, by its address where no mail provider
 * has it, or by its name there. Bot is a surname as well, and "Theo Bot" a person.
 */
export function isBotAccount(name: string, address: string): boolean {
  const [local = '', domain = ''] = address.split('@', 2)
  const slug = local.slice(local.indexOf('+') + 1)
  if (domain !== 'users.noreply.github.com' && isPersonalMail(address)) return false
  if (hasSurname(name)) return /^(?:ro)?bot$/.test(local) && isOfDomain(name, domain)
  return handle.test(slug) || handle.test(name)
}

/** "Ben Bot", "Jan-Willem Bot": capitalised words of which the last is the surname. */
function hasSurname(name: string): boolean {
  return name.endsWith(' Bot')
}

/** "Acme Bot" of acme.com: no person has the name of the place as a given name. */
function isOfDomain(name: string, domain: string): boolean {
  const place = name
    .slice(0, -' Bot'.length)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
  return place.length > 2 && domain.replace(/[^a-z\d]/g, '').includes(place)
}
