/** Doubles that answer as a test says, and are closed with it. */
import { LLMock, type Fixture } from '@copilotkit/aimock'
import { serveProvider, type Reply } from '../studio/providers/provider-server.fixture.ts'
import type { SiteKey } from './create-gateway.ts'
import { openFaultProxy } from './fault-proxy.fixture.ts'
import { exampleAnswer, exampleKeys } from './gateway-world.fixture.ts'

type Answer = Omit<Fixture, 'match'>

/** What a model writes where all is well. */
export const good = JSON.stringify(exampleAnswer)

export const text = (content: string): Answer => ({ response: { content } })

const typeOfStatus: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  429: 'rate_limit_error',
  500: 'api_error',
  503: 'overloaded_error',
}

export const failure = (status: number, more: { retryAfter?: number } = {}): Answer => ({
  response: { status, error: { message: 'No', type: typeOfStatus[status]! }, ...more },
})

const opened: { close(): Promise<unknown> }[] = []

/** Belongs after each test. */
export const closeAll = () => Promise.all(opened.splice(0).map((each) => each.close()))

/** aimock, which answers one after the other, behind a proxy that writes down what it is asked. */
export async function serve(...answers: Answer[]) {
  const mock = new LLMock({ port: 0, logLevel: 'silent' })
  answers.forEach((answer, sequenceIndex) =>
    mock.addFixture({ match: answers.length > 1 ? { sequenceIndex } : {}, ...answer }),
  )
  const front = await openFaultProxy(await mock.start(), 'none')
  opened.push({ close: () => Promise.all([front.close(), mock.stop()]) })
  return front
}

/** A server that takes each request and says nothing. */
export async function serveSilence() {
  const silent = await openFaultProxy(null, 'silence')
  opened.push(silent)
  return silent
}

export async function serveRaw(reply: Reply) {
  const server = await serveProvider(reply)
  opened.push(server)
  return server
}

export const siteKey = (provider: 'openai' | 'anthropic' = 'openai'): SiteKey => ({
  provider,
  key: new TextEncoder().encode(exampleKeys[provider]!),
  model: null,
})
