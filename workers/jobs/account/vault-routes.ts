/** What a visitor's key is sealed to. */
import { Hono } from 'hono'
import { keyFramePath } from '../../../shared/pages/key-frame-order.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { VaultView } from '../../../shared/api/vault.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { vaultIdOf, vaultOf } from '../vault/index.ts'
import type { AccountContext } from './account-context.ts'
import { requiredSession } from './required-session.ts'

export const vaultRoutes = new Hono<AccountContext>().get(paths.vault, async (context) => {
  const { env } = context
  const session = await requiredSession(context)
  const sid = await vaultIdOf(session.name)
  const key = await vaultOf(env, sid).publicKey()
  if (!key) throw new PhantomError('keys_closed')
  const frame = env.KEY_ORIGIN ? `${env.KEY_ORIGIN}${keyFramePath}?vault=${sid}` : null
  return context.json({ sid, ...key, frame } satisfies VaultView)
})
