/** Scans of logins that nobody has asked for, one after the other: what they take beside GitHub. */
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { clientHeaders } from './client.ts'
import { unseenLogin, type Upstream } from './upstream.ts'
import type { Workerd } from './workerd.ts'

export type ColdScan = {
  /** Milliseconds at the client in which the upstream was not at work. */
  overheadMilliseconds: number
  /** Milliseconds of processor time of all Workers, work after the answer included. */
  processorMilliseconds: number
  /** The same with the threads on which V8 compiles and collects garbage. */
  withHelpersMilliseconds: number
}

export type ColdScans = (login: string) => Promise<ColdScan>

/** Work goes on after the answer: the store is filled, others are told, counts are sent. */
const settleMilliseconds = 25

/** Gives a function that scans a login under a name never seen before. Throws if it was not read. */
export function createColdScans(workerd: Workerd, edge: string, upstream: Upstream): ColdScans {
  const agent = new Agent({ keepAlive: true })
  const processorNow = () => ({
    workers: workerd.workersThreadMilliseconds(),
    all: workerd.processorMilliseconds(),
  })
  let time = 0
  return async (login) => {
    time += 1
    const url = `${workerd.url(edge)}/api/v1/scans/${unseenLogin(login, time)}`
    await upstream.takeVisit()
    const before = processorNow()
    const started = performance.now()
    const answer = await get(url, agent)
    const took = performance.now() - started
    await pause(settleMilliseconds)
    const after = processorNow()
    const { calls, busyMilliseconds } = await upstream.takeVisit()
    if (answer.status !== 200 || calls === 0) {
      throw new Error(
        `The scan of ${login} gave ${answer.status} after ${calls} calls: ${answer.body}`,
      )
    }
    return {
      overheadMilliseconds: took - busyMilliseconds,
      processorMilliseconds: after.workers - before.workers,
      withHelpersMilliseconds: after.all - before.all,
    }
  }
}

function get(url: string, agent: Agent): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: clientHeaders }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(pieces).toString() }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end()
  })
}
