/** Somebody has pictures made of a login in the running system, and waits for them. */
import { jobSchema, type JobView } from '../shared/api/jobs.ts'
import type { System } from './system.ts'
import { visitorOf } from './visitor.ts'

/** The job when it has ended, and every secret that was handed out for it. */
export async function visitStudio(
  system: System,
  login: string,
): Promise<{ view: JobView; secrets: string[] }> {
  const visitor = visitorOf(system)
  const body = JSON.stringify({ login, pictures: ['avatar'] })
  const begun = jobSchema.parse(await (await visitor.ask('POST', '/api/v1/jobs', { body })).json())
  await (await visitor.ask('GET', `/api/v1/jobs/${begun.job}/events`)).text()
  const view = jobSchema.parse(await (await visitor.ask('GET', `/api/v1/jobs/${begun.job}`)).json())
  const [, cookie = ''] = visitor.cookie!.split('=')
  const links = view.assets.flatMap(({ link }) => link ?? [])
  return { view, secrets: [begun.job, cookie, ...links] }
}
