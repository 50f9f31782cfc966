/** Starts and ends the process of the stand-ins. */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { StandInsOrder, StandInsReport, StandInsServing } from './stand-ins-order.ts'

export type StandIns = StandInsServing & {
  /** Settles when the process has ended, whoever ended it. */
  ended: Promise<void>
  stop(): Promise<void>
}

const program = join(import.meta.dirname, '../stand-ins.ts')
const patienceMilliseconds = 5_000

/** Rejects, with a sentence for people, when something in the order cannot be served. */
export async function startStandIns(order: StandInsOrder): Promise<StandIns> {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  async function stop() {
    if (child.connected) child.disconnect()
    const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds)
    await ended
    clearTimeout(impatience)
  }

  child.send(order)
  const report = await new Promise<StandInsReport>((resolve) => {
    child.once('message', (message) => resolve(message as StandInsReport))
    void ended.then(() => resolve({ kind: 'failed', message: 'the stand-ins ended at once' }))
  })
  if (report.kind === 'failed') {
    await stop()
    throw new Error(report.message)
  }
  return { ...report, ended, stop }
}
