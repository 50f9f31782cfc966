/** `phantom logout`: what a sign-in left is ended at the service and deleted here. */
import { revocationOperation } from '../../../shared/api/oauth.ts'
import type { Handler } from '../call.ts'
import { credentialsFor, keepCredentials, withLock } from '../config/credentials.ts'
import { serverNeeded } from '../config/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { askOAuth } from '../service/oauth.ts'
import { createService } from '../service/service.ts'

/** A key that its owner made elsewhere goes on; its place here is empty. */
export const run: Handler = async (call) => {
  const { terminal } = call
  const service = createService(await serverNeeded(call), terminal)
  const status = await withLock(terminal, async () => {
    const kept = await credentialsFor(terminal, service.origin)
    if (kept === null) return 'not-signed-in'
    // Deleted here whatever the service says.
    await keepCredentials(terminal, service.origin, null)
    if (kept.kind === 'tokens')
      await askOAuth(service, revocationOperation, {
        client_id: 'phantom-cli',
        token: kept.refreshToken,
      })
    return 'signed-out'
  })
  const server = service.origin.origin
  answer(call, { server, status }, () =>
    status === 'signed-out' ? `Signed out of ${server}.` : `Nobody was signed in at ${server}.`,
  )
  return exitCodes.done
}
