/** What a call ends with: an image, or a failure that is one of the list. */
import { expect } from 'vitest'
import type { ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import { exampleOrder } from './calls.fixture.ts'
import type { Call, ImageResult } from './image-provider.ts'
import { ProviderError } from './provider-error.ts'
import type { Providers } from './providers.ts'

/** From the order to the image, asking as often as it takes. */
export async function make(providers: Providers, id: ProviderId, call: Call): Promise<ImageResult> {
  const provider = providers.images[id]
  const submitted = await provider.submit(exampleOrder(id), call)
  if (submitted.kind === 'done') return submitted.result
  // What is kept of it between two messages of a queue is JSON.
  const handle = JSON.parse(JSON.stringify(submitted.handle)) as typeof submitted.handle
  for (;;) {
    const polled = await provider.poll(handle, call)
    if (polled.kind === 'done') return polled.result
  }
}

export const failureOf = async (work: Promise<unknown>): Promise<ProviderError> => {
  const failure = await work.then(
    () => null,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(ProviderError)
  return failure as ProviderError
}
