/** The door of scans for who signed in, or shows an API key: never kept, never shared. */
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { audienceOf, readerOf } from '../account/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { rateLimitHeadersOf } from '../../platform/limits/rate-limit-headers.ts'
import { admitReading } from '../limits/index.ts'
import { loginOf, patternOf } from '../operation-route.ts'
import { scanContextOf } from './context.ts'
import { scanLogin } from './scan.ts'

export const ownScanRoutes = new Hono<EdgeContext>().get(
  patternOf(paths.ownScan),
  async (context) => {
    const { env, req } = context
    const login = loginOf(context)
    const reader = await readerOf(env, req.raw, audienceOf(req.raw))
    if (reader.kind === 'refused') throw new PhantomError(reader.code)
    const scans = scanContextOf(context)
    const { signal } = req.raw
    if (reader.kind === 'shared') {
      const { scan } = await scanLogin(scans, login, { signal })
      const scorecard = new TextDecoder().decode(scan.body)
      context.header('content-type', 'application/json; charset=utf-8')
      return context.body(`{"scorecard":${scorecard},"privateContributions":null}`)
    }
    const asking = { env, headers: req.raw.headers, requestId: context.get('requestId') }
    const admission = await admitReading({ ...asking, now: scans.now() }, { login: reader.login })
    const { scanForReader } = await import('./own-scan.ts')
    const apiUrl = env.GITHUB_API_URL
    const reading = scanForReader(scans, login, reader, { apiUrl, signal })
    const { scan, allowance } = await reading.catch((error: unknown) => {
      scans.defer(admission.giveBack())
      throw error
    })
    const headers = {
      'cache-control': 'no-store',
      ...rateLimitHeadersOf([...admission.fields, ...allowance]),
    }
    if (reader.setCookie) context.header('set-cookie', reader.setCookie)
    return context.json(scan, 200, headers)
  },
)
