/** The addresses at which deliveries come in, and what their senders are told. */
import { PhantomError } from '../../platform/errors/index.ts'
import { isHookId } from '../hooks/hook-keys.ts'
import { hostIds } from '../hosts/vcs-host.ts'
import { takeDelivery, type DeliveryWorld, type Door, type Taken } from './answer-delivery.ts'

/** Throws `hook_refused`, too, where the address cannot be one of ours. */
export async function answerAtDoor(request: Request, world: DeliveryWorld): Promise<Response> {
  const door = doorOf(new URL(request.url).pathname)
  if (!door) throw new PhantomError('hook_refused')
  return told(await takeDelivery(request, door, world))
}

const form = /^\/hooks\/([a-z]+)(?:\/([^/]+))?$/

/** Null for an address that cannot be one of ours. */
function doorOf(path: string): Door | null {
  const [, name, hookId] = form.exec(path) ?? []
  const host = hostIds.find((one) => one === name)
  if (!host) return null
  if (hookId === undefined) return host === 'github' ? { host, hookId: null } : null
  return isHookId(hookId) ? { host, hookId } : null
}

/** GitLab gives hooks up that answer 4xx: what is nothing for us is answered as well as what is. */
function told(taken: Taken): Response {
  const status = taken === 'taken' || taken === 'known' ? 202 : 200
  return Response.json({ delivery: taken }, { status, headers: { 'cache-control': 'no-store' } })
}
