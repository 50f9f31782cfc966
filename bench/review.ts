/**
 * `npm run -s bench:review`: what a review costs in workerd, all checks on: processor time per 1,000 lines of changed
 * files, memory at the cap of size, and the size of the engine; in the same run what the recommended rules of
 * eslint-plugin-security and eslint-plugin-sonarjs cost in Node on the same JavaScript.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../shared/review/language.ts'
import { benchFolder } from './bounds.ts'
import { gzipKibibytes } from './bundle.ts'
import { median, percentile, printFigures, progress } from './figures.ts'
import { reviewBundle } from './review-bundle.ts'
import { batchesOf, endings, filesAtTheCap, type CodeFile } from './review-corpus.ts'
import { startWorkerd, type Workerd } from './workerd.ts'

const batchesEach = 12
const rounds = 3

const folder = benchFolder()
progress('building the engine')
const bundle = await reviewBundle(folder)
const sizes = gzipKibibytes(bundle)

const batches = languages.flatMap((language) => batchesOf(language, batchesEach))
const costs = await costsOf(batches)
const heap = await memoryAtTheCap()

const javascript = batchesOf('javascript', batchesEach).flat()
const ours = median(costs.filter((_, index) => batches[index]![0]!.path.endsWith('.js')))
const security = anchorCost('security', javascript)
const sonarjs = anchorCost('sonarjs', javascript)

printFigures([
  { name: 'review.cpu.median', value: median(costs), unit: 'ms/kLOC', target: '<= 35' },
  { name: 'review.cpu.p95', value: percentile(costs, 0.95), unit: 'ms/kLOC', target: '<= 60' },
  { name: 'review.heap', value: heap, unit: 'MB', target: '<= 96' },
  { name: 'review.gzip', value: sizes, unit: 'KiB', target: '<= 1024' },
  { name: 'review.javascript', value: ours, unit: 'ms/kLOC', target: '' },
  { name: 'anchor.eslint-security', value: security, unit: 'ms/kLOC', target: '' },
  { name: 'anchor.sonarjs', value: sonarjs, unit: 'ms/kLOC', target: '' },
])

/** Milliseconds per 1,000 lines of each batch: the least of some rounds, for the machine does other things, too. */
async function costsOf(all: readonly CodeFile[][]): Promise<number[]> {
  await using workerd = await startWorkerd([{ bundle }], ['reviewer'], {}, folder)
  for (const batch of all) await review(workerd, batch)
  const least = all.map(() => Infinity)
  for (let round = 0; round < rounds; round += 1) {
    progress(`round ${round + 1} of ${rounds}`)
    for (const [index, batch] of all.entries()) {
      const before = workerd.workersThreadMilliseconds()
      await review(workerd, batch)
      const lines = batch.reduce((sum, file) => sum + file.lines, 0)
      const cost = ((workerd.workersThreadMilliseconds() - before) / lines) * 1000
      least[index] = Math.min(least[index]!, cost)
    }
  }
  for (const language of languages) {
    const own = least.filter((_, index) => all[index]![0]!.path.endsWith(endings[language]))
    if (own.length > 0) progress(`${language}: ${median(own).toFixed(1)} ms/kLOC`)
  }
  return least
}

async function review(workerd: Workerd, files: readonly CodeFile[]): Promise<void> {
  for (const { path, text } of files) {
    const url = `${workerd.url('reviewer')}/${encodeURIComponent(path)}`
    const answer = await fetch(url, { method: 'POST', body: text })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    await answer.body?.cancel()
  }
}

/**
 * How much the runtime grows, in megabytes, by the largest file of a language that is read: the most of all languages. Each has a runtime of its own, for what lies about of others is not what a file takes.
 */
async function memoryAtTheCap(): Promise<number> {
  const grown: number[] = []
  for (const file of filesAtTheCap()) {
    await using workerd = await startWorkerd([{ bundle }], ['reviewer'], {}, folder, 'whole')
    const before = workerd.residentMebibytes()
    await review(workerd, [file])
    grown.push(workerd.residentMebibytes() - before)
    progress(`${file.path}: ${grown.at(-1)!.toFixed(0)} MiB above the start`)
  }
  return Math.max(...grown)
}

function anchorCost(plugin: string, files: readonly CodeFile[]): number {
  const anchors = join(import.meta.dirname, 'anchors')
  if (!existsSync(join(anchors, 'node_modules'))) {
    progress('installing the anchors')
    spawnSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: anchors, stdio: 'ignore' })
  }
  progress(`eslint-plugin-${plugin} on the same JavaScript`)
  const { stdout, stderr, status } = spawnSync(process.execPath, ['lint.mjs', plugin], {
    cwd: anchors,
    input: JSON.stringify(files),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}
