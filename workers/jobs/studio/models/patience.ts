/**
 * How long a provider is asked: again after a failure that cost nothing, and about what it has begun
 * until that is done. Whatever may have been charged is never sent again.
 */
import type { ErrorCode } from '../../../../shared/api/errors.ts'
import type { Call, Handle, ImageProvider, ImageResult } from '../providers/image-provider.ts'
import { ProviderError } from '../providers/provider-error.ts'
import { codeOfFailure } from './failure-codes.ts'

/** Resolves after so long, or rejects once the signal is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

/** A provider that wants more time than this is given up: a sealed key lasts ten minutes in all. */
const longestPauseSeconds = 30
const mostTries = 3
const pollPauseMilliseconds = 2_000
/** FLUX takes up to a minute; what takes five has been forgotten. */
const longestPollMilliseconds = 300_000

type Patience = {
  signal: AbortSignal
  /** Milliseconds since 1970. */
  now: () => number
  wait: Wait
  onRetry: (problem: ErrorCode) => Promise<void>
}

/** Sends until it succeeds, or fails in a way that another try cannot mend, or may have cost. */
export async function sentWithPatience<Result>(
  send: () => Promise<Result>,
  { signal, wait, onRetry }: Omit<Patience, 'now'>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send()
    } catch (error) {
      const pause = error instanceof ProviderError ? pauseAfter(error, tries) : null
      if (pause === null) throw error
      await onRetry(codeOfFailure[(error as ProviderError).code])
      await waited(pause * 1000, { signal, wait })
    }
  }
}

/** Asks about what was begun until there is an image. Asking costs nothing: it is done again after failures. */
export async function polledWithPatience(
  { poll }: Pick<ImageProvider, 'poll'>,
  handle: Handle,
  call: Call,
  { signal, wait, now }: Omit<Patience, 'onRetry'>,
): Promise<ImageResult> {
  const until = now() + longestPollMilliseconds
  while (now() < until) {
    const polled = await poll(handle, call).catch((error: unknown) => {
      if (error instanceof ProviderError && error.retryable) return null
      throw error
    })
    if (polled?.kind === 'done') return polled.result
    await waited(pollPauseMilliseconds, { signal, wait })
  }
  throw new ProviderError('timeout')
}

/** In seconds: doubled each time, or what the provider asks for; null where it is not tried again. */
function pauseAfter({ retryable, charged, retryAfterSeconds }: ProviderError, tries: number) {
  if (!retryable || charged !== 'no' || tries >= mostTries) return null
  const seconds = retryAfterSeconds ?? 2 ** tries
  return seconds <= longestPauseSeconds ? seconds : null
}

async function waited(
  milliseconds: number,
  { signal, wait }: Pick<Patience, 'signal' | 'wait'>,
): Promise<void> {
  await wait(milliseconds, signal).catch(() => {
    throw new ProviderError('cancelled')
  })
}
