/**
 * Programs of others that ask the server as clients do: the official conformance suite and inspector.
 * They are heavy and for these tests alone, so that they have a lockfile of their own and are installed
 * when they are first needed.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folder = new URL('../../dev/mcp/tools/', import.meta.url).pathname
export const conformanceFile = `${folder}node_modules/@modelcontextprotocol/conformance/dist/index.js`
const inspectorFile = `${folder}node_modules/.bin/mcp-inspector`

/** Installs what the lockfile names, once; no script of any package runs. */
export async function installTools(): Promise<void> {
  if (existsSync(conformanceFile) && existsSync(inspectorFile)) return
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
}

export type Ended = { code: number; stdout: string; stderr: string }

async function runNode(file: string, words: readonly string[], cwd: string): Promise<Ended> {
  // Each run loads the same modules: compiled once, they are read from there.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'phantom-mcp-tools') }
  const options = { cwd, env, maxBuffer: 16 * 1024 * 1024, timeout: 100_000 }
  try {
    const { stdout, stderr } = await run(process.execPath, [file, ...words], options)
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

/** Runs the conformance suite; its files go below `cwd`. */
export const conformance = (words: readonly string[], cwd: string) =>
  runNode(conformanceFile, ['server', ...words], cwd)

/** Runs the inspector's command line against a server. */
export const inspector = (url: string, era: 'modern' | 'legacy', words: readonly string[]) =>
  runNode(
    inspectorFile,
    `--cli --server-url ${url} --transport http --protocol-era ${era} --format json`
      .split(' ')
      .concat(words),
    folder,
  )
