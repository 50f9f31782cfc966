/** `phantom studio LOGIN`: has a service draw pictures, waits for them and saves the files. */
import { join } from 'node:path'
import type { JobAsset, JobView } from '../../../shared/api/jobs.ts'
import { errorTable } from '../../../shared/api/errors.ts'
import { has, valueOf, valuesOf, type Call, type Handler } from '../call.ts'
import { serverNeeded } from '../config/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { progressOf, type Progress } from '../output/progress.ts'
import { saveFile } from '../output/save-file.ts'
import { Misuse } from '../problem.ts'
import { checkLogin } from '../scan/scans.ts'
import { createService } from '../service/service.ts'
import { startJob, type Job } from '../studio/job.ts'

/** Exit code 1 where something was not made; what was made is saved. */
export const run: Handler = async (call) => {
  const { terminal, positionals } = call
  checkLogin(positionals[0]!)
  const order = orderOf(call)
  const service = createService(await serverNeeded(call), terminal)
  const progress = progressOf(call)
  let job: Job | null = null
  try {
    progress.show(`Ordering at ${service.origin.host} …`)
    const key = crypto.randomUUID()
    job = await startJob(service, order, key, terminal)
    const files = await saveAll(job, call, progress)
    const view = await job.show()
    progress.end()
    for (const { name, problem } of view.assets.filter(({ state }) => state !== 'done'))
      progress.warn(`${name} was not made. ${problem ? errorTable[problem].message : ''}`)
    answer(call, { ...view, files }, () => files.map(({ file }) => file).join('\n'))
    return view.state === 'done' ? exitCodes.done : exitCodes.failed
  } finally {
    progress.end()
    // Nothing is left at the service. Who cannot be reached deletes it after four hours.
    await job?.delete().catch(() => {})
  }
}

function orderOf(call: Call) {
  const pictures = valuesOf(call, 'pictures')
  if (pictures.length === 0) throw new Misuse('--pictures names what to make.', 'studio')
  if (new Set(pictures).size < pictures.length)
    throw new Misuse('--pictures names each picture once.', 'studio')
  const colours = valuesOf(call, 'colours')
  return {
    login: call.positionals[0]!,
    pictures,
    kit: has(call, 'kit'),
    readmeStyle: valueOf(call, 'readme-style'),
    theme: valueOf(call, 'theme'),
    mode: valueOf(call, 'mode'),
    ...(colours.length > 0 && { colours }),
  }
}

type Saved = { name: string; file: string; bytes: number }

/** Saves each asset when it is done. */
async function saveAll(job: Job, call: Call, progress: Progress): Promise<Saved[]> {
  const saved = new Map<string, Saved>()
  const save = async (asset: JobAsset) => {
    if (asset.state !== 'done' || asset.link === null || saved.has(asset.name)) return
    const content = await job.fetch(asset.link)
    const file = join(valueOf(call, 'output') ?? '.', fileNameOf(job.begun, asset))
    await saveFile(call.terminal, file, content)
    saved.set(asset.name, { name: asset.name, file, bytes: content.length })
  }
  const all = job.begun.assets.length
  progress.show(`0 of ${all} made …`)
  for await (const event of job.events()) {
    if (event.kind === 'asset') await save(event.asset)
    progress.show(`${saved.size} of ${all} made …`)
  }
  const { assets } = await job.show()
  for (const asset of assets) await save(asset)
  return assets.flatMap(({ name }) => saved.get(name) ?? [])
}

const endings: Readonly<Record<string, string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'text/markdown': 'md',
  'application/zip': 'zip',
}

/** `octocat-code-galaxy.png`: of names of ours and of the login as it was asked for. */
function fileNameOf({ login }: JobView, { name, mediaType }: JobAsset): string {
  checkLogin(login)
  const ending = endings[(mediaType ?? '').split(';')[0]!] ?? 'bin'
  return `${login}-${name}.${ending}`
}
