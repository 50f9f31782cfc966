/**
 * Runs a task of package.json on a bare clone: installs what is missing, finds a Node that runs
 * TypeScript, and hands over. Plain JavaScript without packages, since Node 20 must run it.
 *
 *   node dev/run.mjs start | test | file PATH [arguments]
 *
 * What it says itself goes to stderr: stdout belongs to the task.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const taskFiles = { start: 'dev/start.ts', test: 'dev/test.ts' }

main(process.argv.slice(2))

/** @param {string[]} words */
function main([task, ...rest]) {
  const [file, ...taskArguments] = task === 'file' ? rest : [taskFiles[task], ...rest]
  if (!file) {
    const names = Object.keys(taskFiles).join(' | ')
    fail(`Unknown task "${task ?? ''}". Usage: node dev/run.mjs ${names} | file PATH`)
  }
  if (!isInstalled()) install()
  hand(findNode(), [join(root, file), ...taskArguments])
}

/** Whether node_modules holds what package-lock.json names, by npm's own record of it. */
function isInstalled() {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  const wanted = packagesIn(join(root, 'package-lock.json'))
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === entry.version : entry.optional === true
  })
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {}
}

function install() {
  console.error('Installing packages (npm ci): this takes about half a minute …')
  const npm = process.env.npm_execpath
  const isOnPath = !npm || !npm.endsWith('.js')
  // The packages include the tools whatever the environment says, and no script but our own is
  // silenced by a `-s` further up.
  const flags = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] }
  const { status } = isOnPath
    ? spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' })
    : spawnSync(process.execPath, [npm, ...flags], options)
  if (status !== 0) fail('npm ci failed: see above.')
}

/** A Node that runs TypeScript as it is: this one, or the one that came with the packages. */
function findNode() {
  if (runsTypeScript(process.versions.node)) return process.execPath
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  const shipped = join(root, 'node_modules', name, 'bin', system === 'win' ? 'node.exe' : 'node')
  if (existsSync(shipped)) return shipped
  return fail(
    `This is Node ${process.versions.node}, and there is no package of a newer one for ` +
      `${process.platform} ${process.arch}. Install Node 22.18 or newer, or 24.`,
  )
}

/** Node reads TypeScript without a flag from 22.18 and 23.6 on. */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}

function hand(node, args) {
  const flags = [`--env-file=${join(root, 'dev.env')}`, '--disable-warning=ExperimentalWarning']
  const path = [dirname(node), process.env.PATH].join(delimiter)
  const child = spawn(node, [...flags, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill('SIGTERM'))
  child.on('error', (error) => fail(`${node} cannot be run: ${error.message}`))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}

/** npm passes a signal on to its shell, which ends and tells nobody: the loss of the parent tells. */
function whenOrphaned(end) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 500)
  watch.unref()
}

/** @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
