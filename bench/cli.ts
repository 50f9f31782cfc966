/** `npm run -s bench:cli`: how long the command line takes to start, beside a Node that does nothing. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildCli, cliFolder } from '../dev/cli/build-cli.ts'
import { median, printFigures, progress } from './figures.ts'

const rounds = 41
const program = join(cliFolder, 'main.js')

/** What is started in each round, in turn. */
const started = {
  node: ['-e', '0'],
  version: [program, '--version'],
  help: [program, 'scan', '--help'],
  misuse: [program, 'sacn'],
} as const

progress('building dist/cli')
await buildCli()
const times = Object.fromEntries(
  Object.keys(started).map((name) => [name, [] as number[]]),
) as Record<keyof typeof started, number[]>

progress(`${rounds} rounds`)
for (let round = -2; round < rounds; round += 1)
  for (const [name, args] of Object.entries(started)) {
    const begin = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    // The first rounds fill the caches of the file system.
    if (round >= 0) times[name as keyof typeof started].push(performance.now() - begin)
  }

/** Of each round by itself: what else the machine does then slows both. */
const ratioOf = (name: keyof typeof started) =>
  median(times[name].map((time, round) => time / times.node[round]!))

for (const [name, all] of Object.entries(times)) progress(`${name}: ${median(all).toFixed(1)} ms`)
printFigures([
  { name: 'cli.start.ratio', value: ratioOf('version'), unit: '', target: '<= 1.5' },
  { name: 'cli.help.ratio', value: ratioOf('help'), unit: '', target: '<= 1.5' },
  { name: 'cli.misuse.ratio', value: ratioOf('misuse'), unit: '', target: '<= 1.5' },
])
