/** Logins to try where the deployment runs on sample data. */
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { EdgeContext } from '../edge-context.ts'

export const samplesRoutes = new Hono<EdgeContext>().get(paths.samples, (context) => {
  const logins = (context.env.SAMPLE_LOGINS ?? '').split(',').filter((login) => login !== '')
  return context.json({ source: logins.length > 0 ? 'samples' : 'github', logins })
})
