/**
 * What a reviewer reports to GitHub of a commit: check runs, which take annotations fifty at a time and only from Apps,
 * and statuses. Source: GitHub Docs, REST API, version 2022-11-28.
 */
import type { Context, Hono } from 'hono'
import { mostBody, refused } from './github-refusal.ts'
import type { Repository } from './repository.ts'
import type { HostStandIn } from './stand-in.ts'

const mostAnnotations = 50

interface CheckRun {
  head_sha?: string
  name?: string
  conclusion?: string
  output: {
    title: string
    summary: string
    annotations?: { path: string; start_line: number; message: string }[]
  }
}

export function reportRoutes(
  app: Hono,
  standIn: HostStandIn,
  of: (context: Context) => Repository | undefined,
  isApp: boolean,
): void {
  const base = '/repos/:owner/:name'
  const isSound = ({ output }: CheckRun) =>
    (output.annotations?.length ?? 0) <= mostAnnotations && output.summary.length <= mostBody - 1
  const runs = new Map<number, number>()
  app.post(`${base}/check-runs`, async (context) => {
    const repository = of(context)
    if (!repository) return refused(context, 'Not Found', 404)
    if (!isApp) return refused(context, 'You must authenticate via a GitHub App.', 403)
    const run = await context.req.json<CheckRun>()
    if (!isSound(run) || !repository.filesAt(run.head_sha ?? ''))
      return refused(context, 'Invalid request.')
    const id = standIn.nextNumber()
    const { title, summary, annotations = [] } = run.output
    runs.set(id, repository.reports.length)
    repository.reports.push({
      commit: run.head_sha!,
      name: run.name ?? '',
      verdict: run.conclusion ?? '',
      title,
      summary,
      annotations: annotations.map((one) => ({ ...one, line: one.start_line })),
    })
    return context.json({ id }, 201)
  })
  app.patch(`${base}/check-runs/:run`, async (context) => {
    const report = of(context)?.reports[runs.get(Number(context.req.param('run'))) ?? -1]
    if (!report) return refused(context, 'Not Found', 404)
    const run = await context.req.json<CheckRun>()
    if (!isSound(run)) return refused(context, 'Invalid request.')
    for (const one of run.output.annotations ?? [])
      report.annotations.push({ ...one, line: one.start_line })
    return context.json({ id: Number(context.req.param('run')) })
  })
  app.post(`${base}/statuses/:commit`, async (context) => {
    const repository = of(context)
    const commit = context.req.param('commit')
    if (!repository?.filesAt(commit)) return refused(context, 'No commit found', 422)
    const status = await context.req.json<{ state: string; description: string; context: string }>()
    const isKnown = ['error', 'failure', 'pending', 'success'].includes(status.state)
    if (!isKnown || status.description.length > 140) return refused(context, 'Validation Failed')
    repository.reports.push({
      commit,
      name: status.context,
      verdict: status.state,
      title: status.description,
      summary: '',
      annotations: [],
    })
    return context.json({ id: standIn.nextNumber() }, 201)
  })
}
