import type { Context } from 'hono'
import { describe, expect, it } from 'vitest'
import type { PageFrame, ResultPart } from '../../../shared/pages/page-order.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import type { ScanPart } from './scan-parts.ts'
import { streamResult } from './stream-result.ts'

const frame: PageFrame = {
  origin: 'https://phantom.example',
  path: '/u/ada',
  query: '',
  acceptLanguage: null,
  samples: [],
  isSampleData: false,
}

/** Writes parts by their kind; what `failsAt` names cannot be written. */
const writerOf = (failsAt: readonly string[]) => {
  const write = (name: string, html: string) => {
    if (failsAt.includes(name)) throw new TypeError(name)
    return html
  }
  return {
    resultOpening: async () => write('opening', '<main>'),
    resultPart: async (_: PageFrame, login: string, part: ResultPart) =>
      write(
        part.kind,
        `<p>${login}: ${part.kind === 'problem' ? part.problem.code : part.kind}</p>`,
      ),
    resultEnding: async () => write('ending', '</main></body></html>'),
  }
}

/** A page of these parts; the scan goes on for ever where `isEndless`. */
function pageOf(parts: ScanPart[], { failsAt = [] as string[], isEndless = false } = {}) {
  const source = new ReadableStream<ScanPart>({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      if (!isEndless) controller.close()
    },
  })
  const work: Promise<unknown>[] = []
  const context = {
    env: { PAGES: writerOf(failsAt) },
    executionCtx: { waitUntil: (one: Promise<unknown>) => void work.push(one) },
    var: { requestId: 'one' },
  } as unknown as Context<EdgeContext>
  const left = Promise.withResolvers<void>()
  const reader = source.getReader()
  const readable = streamResult(
    context,
    { frame, login: 'ada' },
    { first: reader.read(), rest: reader },
    left.resolve,
  )
  return { readable, left: left.promise, work }
}

const step: ScanPart = { kind: 'progress', step: 'account' }
const failed: ScanPart = { kind: 'failed', error: new PhantomError('upstream_unavailable') }

describe('the page of a result that is streamed', () => {
  it('has every part in its order, and ends', async () => {
    const { readable, work } = pageOf([step, failed])
    expect(await new Response(readable).text()).toBe(
      '<main><p>ada: progress</p><p>ada: upstream_unavailable</p></main></body></html>',
    )
    await Promise.all(work)
  })

  it('names the problem and ends where a part cannot be written', async () => {
    const { readable } = pageOf([step, failed], { failsAt: ['progress'] })
    expect(await new Response(readable).text()).toBe(
      '<main><p>ada: internal</p></main></body></html>',
    )
  })

  it('ends where nothing can be written any more', async () => {
    const { readable } = pageOf([step], { failsAt: ['progress', 'problem', 'ending'] })
    expect(await new Response(readable).text()).toBe('<main></main></body></html>')
  })

  it('tells at once that nobody reads it any more', async () => {
    const { readable, left } = pageOf([step], { isEndless: true })
    const reader = readable.getReader()
    await reader.read()
    await reader.cancel()
    await left
  })
})
