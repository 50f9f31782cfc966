/** A system with people that nobody has asked for, and how tests of limits ask for them. */
import { afterAll, beforeAll, expect } from 'vitest'
import { developersOf } from '../dev/facts/index.ts'
import { startSystem, type System, type SystemOptions } from './system.ts'
import { peopleOfLittleWork } from './twins.ts'

const developers = developersOf(peopleOfLittleWork(120))
let seen = 0

/** A login that nobody has asked for. */
export const unseen = () => developers.logins[seen++]!

let system: System

/** The system of the tests that run now. */
export const theSystem = () => system

/** Starts a system for the tests of a group; `options` are asked when it is started. */
export function useSystem(options: () => SystemOptions | Promise<SystemOptions>): void {
  beforeAll(async () => {
    seen = 0
    system = await startSystem({ developers, ...(await options()) })
  }, 120_000)
  afterAll(() => system?.stop())
}

export type Client = Record<string, string>

export const scan = (login: string, client: Client) =>
  system.fetch(`/api/v1/scans/${login}`, { headers: client })

export async function statusOf(asked: Promise<Response>): Promise<number> {
  const response = await asked
  await response.arrayBuffer()
  return response.status
}

/** Has so many logins read for the client. */
export async function spendAll(quota: number, client: Client): Promise<void> {
  for (let n = 0; n < quota; n += 1) expect(await statusOf(scan(unseen(), client))).toBe(200)
}
