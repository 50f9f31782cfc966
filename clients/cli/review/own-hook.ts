/** What is done to a hook by who has its secret: tried, given another secret, taken away. */
import * as z from 'zod/mini'
import type { HostId } from '../../../shared/review/host-ids.ts'
import {
  hookTestSchema,
  removedHookSchema,
  removeHookOperation,
  rotatedHookSchema,
  rotateHookOperation,
  testHookOperation,
  type HookTest,
  type NewHook,
  type OwnHook,
} from '../../../shared/api/hooks.ts'
import type { Call, Handler } from '../call.ts'
import { serverNeeded } from '../config/settings.ts'
import { tokenFromStdin } from '../config/token.ts'
import { checkWay } from '../config/way.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { cleanLine } from '../output/clean.ts'
import { progressOf } from '../output/progress.ts'
import { Misuse } from '../problem.ts'
import { createService, unreadable, type Asked, type Service } from '../service/service.ts'

const patienceSeconds = 45

/** Exit code 1 where the host was asked for a delivery and none came. */
export const tryHook: Handler = (call) =>
  withOwnHook(call, 'Waiting for a delivery …', async (service, own) => {
    const test = await tryAt(service, own)
    answer(call, test, () => [...rightLines(test.rights), '', testWords(null, test)].join('\n'))
    const isSilent = test.isAsked && !test.hasCome
    return isSilent || test.isSignInOver ? exitCodes.failed : exitCodes.done
  })

export const changeHook: Handler = (call) =>
  withOwnHook(call, 'Changing the secret …', async (service, own) => {
    const changed = await asked(service, rotateHookOperation, own, rotatedHookSchema)
    answer(
      call,
      changed,
      () =>
        `secret   ${cleanLine(changed.secret)}  (shown this once; the one before counts until ${cleanLine(changed.beforeUntil)})`,
    )
    return exitCodes.done
  })

/** Exit code 1 where somebody has to take the webhook away in the host's settings. */
export const undoHook: Handler = (call) =>
  withOwnHook(call, 'Taking it away …', async (service, own) => {
    const removed = await asked(service, removeHookOperation, own, removedHookSchema)
    const { isGoneAtHost, isSignInEnded } = removed
    answer(call, removed, () =>
      [
        'The hook is gone at the service, and the token with it.',
        isGoneAtHost
          ? 'The webhook is gone at its host, too.'
          : 'Its host did not let the webhook be taken away: delete it in the repository’s settings.',
        ...(isSignInEnded === true ? ['The host took the tokens of the sign-in back.'] : []),
        ...(isSignInEnded === false
          ? [
              'The host did not take the tokens of the sign-in back: revoke them in your account there.',
            ]
          : []),
      ].join(' '),
    )
    return isGoneAtHost && isSignInEnded !== false ? exitCodes.done : exitCodes.failed
  })

/** Has the host send a delivery, and waits for it. */
export function tryAt(
  service: Service,
  { hook, secret }: Pick<NewHook, 'hook' | 'secret'>,
): Promise<HookTest> {
  return asked(service, testHookOperation, { hook, secret }, hookTestSchema)
}

async function asked<Form extends z.ZodMiniType>(
  service: Service,
  operation: Asked,
  own: OwnHook,
  form: Form,
): Promise<z.infer<Form>> {
  const told = form.safeParse(await service.ask(operation, own, { seconds: patienceSeconds }))
  if (!told.success) throw unreadable(service)
  return told.data
}

type Doing = (service: Service, own: OwnHook) => Promise<number>

/** The hook by its id or its address, its secret from standard input: never as a word that others see. */
async function withOwnHook(call: Call, shown: string, work: Doing): Promise<number> {
  const [task, named = ''] = call.positionals
  const [hook] = /[\w-]{22}$/.exec(named) ?? []
  if (hook === undefined)
    throw new Misuse(`${task} takes the id of a hook, or its address.`, 'review')
  const service = createService(await serverNeeded(call), call.terminal)
  checkWay(service.origin, call)
  const secret = await tokenFromStdin(call)
  if (secret === null)
    throw new Misuse(`${task} takes the secret of the hook by --token-stdin.`, 'review')
  const progress = progressOf(call)
  try {
    progress.show(shown)
    return await work(service, { hook, secret })
  } finally {
    progress.end()
  }
}

type Rights = HookTest['rights']

export function rightLines(rights: Rights): string[] {
  if (rights.length === 0) return []
  const width = Math.max(...rights.map(({ right }) => right.length))
  return rights.map(({ right, isThere }) => {
    const word = isThere === null ? 'is seen when it is used' : isThere ? 'yes' : 'no'
    return `${cleanLine(right).padEnd(width)}  ${word}`
  })
}

/** What a test showed; null where it failed. */
export function testWords(host: HostId | null, test: HookTest | null): string {
  if (!test) return 'The test failed: `phantom review test` tries once more.'
  if (test.isSignInOver)
    return 'The sign-in at the host is over: connect the repository again, with `phantom review setup … --sign-in` or on the page /reviews/connect. Until then nothing is reviewed.'
  if (test.hasCome) return 'A delivery of the host came, and its signature is good.'
  if (test.isAsked)
    return 'The host was asked for a delivery, and none came in time: look at its webhook’s deliveries.'
  const why =
    host === 'bitbucket' ? 'Bitbucket sends nothing on demand' : 'The host has nothing to send yet'
  return `${why}: the next pull request shows whether deliveries come.`
}
