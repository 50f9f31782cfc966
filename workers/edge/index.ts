/** The edge Worker's door. */
import type { EdgeEnv } from '../platform/bindings.ts'
import { createApp } from './app.ts'
import { answerDrained } from './drained-request.ts'

const app = createApp()

/** In the local runtime no request goes without its body having been read; nobody pays for that elsewhere. */
export default {
  fetch: (request, env, context) =>
    env.BODIES_DRAINED === '1'
      ? answerDrained(request, (whole) => app.fetch(whole, env, context))
      : app.fetch(request, env, context),
} satisfies ExportedHandler<EdgeEnv>
