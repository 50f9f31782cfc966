/** What happens to the embeds of a person who opts out, or takes that back. */
import type { OnOptOutChange } from '../opt-out/index.ts'
import { copiesInMemory } from './copies-in-memory.ts'
import { goneCopy } from './last-good.ts'
import { embedMemory } from './memory.ts'

export const forgetEmbed: OnOptOutChange = async (context, login, state) => {
  embedMemory.clear()
  copiesInMemory.clear()
  const { lastGoodOf } = await import('./make.ts')
  const copies = lastGoodOf(context)
  // KV takes one write a second for a key: what is there is replaced, not deleted first.
  if (state === 'opted-out') await copies.put(login, goneCopy('not-public', Date.now()))
  else await copies.forget(login)
}
