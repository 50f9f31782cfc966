/** What an address is: a card that becomes one of ours, one that is left, or nothing of the kind. */
import { translateAs, type Untaken } from '../../drop-in/index.ts'
import { addressOf, type ChosenEmbed } from '../../address.ts'
import { behindCamo } from './camo.ts'
import { cardAddresses, type CardAddress } from './card-addresses.ts'
import { addressFrom, type Address } from './match.ts'
import { withoutCounterpart } from './without-counterpart.ts'

export type Recognised =
  | { kind: 'card'; service: string; to: string; untaken: readonly Untaken[] }
  | { kind: 'left'; service: string; reason: LeftForItself; because: string }

/** Why an address is left wherever it stands. */
export type LeftForItself = 'no-counterpart' | 'no-login' | 'proxy' | 'relative'

const whyLeft: Readonly<Record<Exclude<LeftForItself, 'no-counterpart'>, string>> = {
  'no-login': 'It names nobody, or not by a login.',
  proxy:
    "It is the address that GitHub's proxy made of it. The README's own source has the right one.",
  relative: 'It is relative, and leads to whatever shows the page.',
}

/** What relative addresses are completed with. Nobody can have this host (RFC 6761, 6.4). */
const nowhere = 'https://relative.invalid/'

/** Null for what is no card or badge of another service. `origin` is ours. Never throws. */
export function recognise(address: string, origin: string): Recognised | null {
  if (!URL.canParse(address, nowhere)) return null
  const url = new URL(address, nowhere)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.origin === new URL(origin).origin) return null
  const hidden = behindCamo(url)
  if (hidden !== null) {
    const shown = hidden.includes('camo.githubusercontent.com') ? null : recognise(hidden, origin)
    return shown && left(shown.service, 'proxy')
  }
  const asked = addressFrom(url)
  const other = withoutCounterpart.find(({ is }) => is(asked))
  if (other)
    return {
      kind: 'left',
      service: other.service,
      reason: 'no-counterpart',
      because: other.because,
    }
  const card = cardAddresses.find(({ is }) => is(asked))
  if (!card) return null
  if (url.hostname === new URL(nowhere).hostname) return left(card.service, 'relative')
  return becomesCard(card, asked, origin)
}

const left = (service: string, reason: keyof typeof whyLeft): Recognised => ({
  kind: 'left',
  service,
  reason,
  because: whyLeft[reason],
})

function becomesCard(card: CardAddress, address: Address, origin: string): Recognised {
  const query = new URLSearchParams(address.url.searchParams)
  if (card.login) query.set(card.counterpart.login, card.login(address))
  const kind: ChosenEmbed['kind'] = query.get('type') === 'png' ? 'card-png' : 'card'
  if (kind === 'card-png') query.delete('type')
  const { login, query: parameters, untaken } = translateAs(card.counterpart, query)
  if (login === null) return left(card.service, 'no-login')
  const to = addressOf({ origin, kind, logins: [login], parameters })
  return { kind: 'card', service: card.service, to: `${to}${sideOf(address.url)}`, untaken }
}

/** GitHub shows an image with this ending on one side only. */
const sideOf = ({ hash }: URL) => (/^#gh-(?:dark|light)-mode-only$/.test(hash) ? hash : '')
