/** The edge Worker's door. */
import type { EdgeEnv } from '../platform/bindings.ts'
import { createApp } from './app.ts'
import { answerDrained } from './drained-request.ts'

const app = createApp()

/** In the local runtime no request goes without its body having been read; nobody pays for that elsewhere. */
export default {
  fetch: (request, env, context) => {
    const answer = app.fetch(request, env, context)
    return env.BODIES_DRAINED === '1' ? answerDrained(request, answer) : answer
  },
} satisfies ExportedHandler<EdgeEnv>
