/**
 * A double for each provider that takes one key and gives one image. Those of OpenAI and Gemini are
 * aimock's, which nobody here wrote; the others speak the shapes that the providers document.
 */
import { LLMock } from '@copilotkit/aimock'
import { examplePng } from '../../../../shared/studio/images/images.fixture.ts'
import type { ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import { exampleKeys, providersAt } from './calls.fixture.ts'
import type { Providers } from './providers.ts'
import { json, serveProvider, type Reply } from './provider-server.fixture.ts'

export type Double = { providers: Providers; close(): Promise<unknown> }

const auth = { apiKeys: [exampleKeys.openai, exampleKeys.gemini] }

async function openMock(prepare: (mock: LLMock) => void): Promise<Double> {
  const mock = new LLMock({ port: 0, logLevel: 'silent', auth })
  prepare(mock)
  const url = await mock.start()
  return { providers: providersAt(url), close: () => mock.stop() }
}

/** It has no native answer of Gemini's with an image, but one with sound, whose type is free. */
const png = { b64Json: examplePng, contentType: 'image/png' }

const openServer = async (reply: Reply): Promise<Double> => {
  const server = await serveProvider(reply)
  return { providers: providersAt(server.url), close: () => server.close() }
}

const completion = {
  id: 'gen-1732-abc',
  model: 'google/gemini-3-pro-image-preview',
  choices: [
    {
      finish_reason: 'stop',
      message: {
        role: 'assistant',
        content: '',
        images: [{ type: 'image_url', image_url: { url: `data:image/png;base64,${examplePng}` } }],
      },
    },
  ],
  usage: { prompt_tokens: 12, completion_tokens: 1290, total_tokens: 1302, cost: 0.0387 },
}

export const openrouter: Reply = (request, response, url) => {
  const isKnown = request.headers.authorization === `Bearer ${exampleKeys.openrouter}`
  if (!isKnown)
    return json(401, { error: { code: 401, message: 'No auth credentials found' } })(
      request,
      response,
      url,
    )
  const body =
    request.method === 'GET' ? { data: { label: 'sk-or-v1-…', limit_remaining: 4 } } : completion
  return json(200, body)(request, response, url)
}

/** The task is done when it is asked about for the second time. */
const bfl = (): Reply => {
  let asked = 0
  return (request, response, url) => {
    if (request.path === '/results/a.png') {
      // An address that is signed refuses whoever also shows a key.
      const isBare = request.headers['x-key'] === undefined
      return response.writeHead(isBare ? 200 : 400).end(Buffer.from(examplePng, 'base64'))
    }
    if (request.headers['x-key'] !== exampleKeys.bfl) {
      return json(403, { detail: 'Not authenticated' })(request, response, url)
    }
    if (request.path === '/v1/credits') return json(200, { credits: 12.5 })(request, response, url)
    if (request.method === 'POST') {
      const task = { id: 'task-1', polling_url: `${url}/v1/get_result?id=task-1`, cost: 4.5 }
      return json(200, task)(request, response, url)
    }
    const result = { sample: `${url}/results/a.png`, seed: 42 }
    const state = asked++ === 0 ? { status: 'Pending' } : { status: 'Ready', result }
    return json(200, { id: 'task-1', ...state })(request, response, url)
  }
}

export const doubles: Readonly<Record<ProviderId, () => Promise<Double>>> = {
  openai: () => openMock((mock) => mock.onImage(/./, { image: { b64Json: examplePng } })),
  gemini: () =>
    openMock((mock) => {
      mock.addFixture({ match: { userMessage: /./ }, response: { audio: png } })
      // It has no list of Gemini's models; the key is looked at before.
      mock.mount('/v1beta/models', {
        async handleRequest(request, response) {
          if (request.method !== 'GET') return false
          response.writeHead(200, { 'content-type': 'application/json' }).end('{"models":[]}')
          return true
        },
      })
    }),
  openrouter: () => openServer(openrouter),
  bfl: () => openServer(bfl()),
  'workers-ai': async () => ({
    providers: providersAt('http://127.0.0.1:1', { run: async () => ({ image: examplePng }) }),
    close: async () => {},
  }),
}
