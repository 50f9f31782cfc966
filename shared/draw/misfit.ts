/** Whether a card is for the kind of account that it is asked of. */
import type { EmbedFacts } from '../embed/facts.ts'
import type { AccountNotice } from './locale/locale.ts'
import type { CardKind } from './look.ts'

type Account = Pick<EmbedFacts, 'kind' | 'scores'>

/** What an account is. People are always scored, whatever their commits are: without scores it is a bot. */
export function accountOf({ kind, scores }: Account): AccountNotice {
  if (kind === 'organization') return 'organization'
  return kind === 'bot' || scores === null ? 'bot' : 'person'
}

/** What the account is instead, where the card is not for its kind; null where it is. */
export function misfitOf(card: CardKind, facts: Account): AccountNotice | null {
  const account = accountOf(facts)
  switch (card) {
    case 'score':
      return account === 'person' ? null : account
    case 'organization':
      return account === 'organization' ? null : account
    case 'languages':
      return facts.kind === 'bot' ? account : null
    case 'activity':
    case 'ai':
      return facts.kind === 'user' ? null : account
  }
}
