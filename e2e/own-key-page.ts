/** The running system with a host for keys and doubles of providers, to be looked at in a browser. */
import { LLMock } from '@copilotkit/aimock'
import { openSecondPort } from '../dev/second-port.ts'
import { exampleImages } from '../shared/studio/images/images.fixture.ts'
import { exampleKeys } from '../workers/jobs/studio/providers/calls.fixture.ts'
import { openrouter } from '../workers/jobs/studio/providers/doubles.fixture.ts'
import {
  json,
  serveProvider,
  type Reply,
} from '../workers/jobs/studio/providers/provider-server.fixture.ts'
import { startSystem, type System } from './system.ts'

export type KeySystem = {
  /** Its address is the one that may frame the field. */
  system: System
  /** Until it is let go, OpenAI shows an unfinished image and no more. */
  hold(): { letGo: () => void }
  keyOrigin: string
  stop(): Promise<unknown>
}

const image = exampleImages[0]!.base64

export async function startKeySystem(): Promise<KeySystem> {
  const [site, keys] = [await openSecondPort(0), await openSecondPort(0)]
  const [keyOrigin, siteOrigin] = [`http://localhost:${keys.port}`, `http://127.0.0.1:${site.port}`]
  const openai = new LLMock({
    port: 0,
    logLevel: 'silent',
    auth: { apiKeys: [exampleKeys.openai] },
  })
  openai.onImage(/./, { image: { b64Json: image } })
  openai.addFixture({ match: { userMessage: /./ }, response: { content: '## Hello\n\nI build.' } })
  openai.mount('/v1/models', {
    async handleRequest({ headers }, response) {
      const isKnown = headers.authorization === `Bearer ${exampleKeys.openai}`
      const body = isKnown ? { data: [] } : { error: { code: 'invalid_api_key', message: '' } }
      response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
      return true
    },
  })
  let held: Promise<void> | null = null
  // It answers with images as a whole; a provider sends unfinished ones before.
  openai.mount('/v1/images', {
    async handleRequest(_, response) {
      if (held === null) return false
      const usage = { input_tokens: 100, output_tokens: 1_500, total_tokens: 1_600 }
      const send = (type: string, more: object) =>
        response.write(`data: ${JSON.stringify({ type, b64_json: image, ...more })}\n\n`)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      send('image_generation.partial_image', { partial_image_index: 0 })
      await held
      send('image_generation.completed', { usage })
      response.end()
      return true
    },
  })
  const openRouter = await serveProvider(withSignIn)
  const system = await startSystem({
    variables: {
      KEY_ORIGIN: keyOrigin,
      SITE_ORIGIN: siteOrigin,
      OPENAI_API_URL: await openai.start(),
      OPENROUTER_API_URL: openRouter.url,
    },
  })
  for (const port of [site, keys]) port.leadTo(Number(system.url.port))
  return {
    system: { ...system, url: new URL(siteOrigin) },
    keyOrigin,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return {
        letGo() {
          held = null
          resolve()
        },
      }
    },
    stop: () =>
      Promise.all([
        system.stop(),
        openai.stop(),
        openRouter.close(),
        ...[site, keys].map((port) => port.close()),
      ]),
  }
}

/** The double of OpenRouter, on whose page everybody agrees at once. */
const withSignIn: Reply = (request, response, url) => {
  const { pathname, searchParams } = new URL(request.path, url)
  if (pathname === '/auth') {
    const back = new URL(searchParams.get('callback_url')!)
    back.searchParams.set('code', 'code-of-the-tests')
    return void response.writeHead(302, { location: back.href }).end()
  }
  if (pathname === '/api/v1/auth/keys')
    return json(200, { key: exampleKeys.openrouter, user_id: null })(request, response, url)
  return openrouter(request, response, url)
}
