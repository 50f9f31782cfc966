import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestedStore, type TestedStore } from '../../../../dev/tokens/tested-store.ts'
import type { DevicePoll, GitHubOAuth } from '../sign-in/github-oauth.ts'
import { createDevices } from './devices.ts'

const second = 1_000
const client = 'phantom-cli'

let tested: TestedStore
let said: DevicePoll
let timesAsked: number
let devices: ReturnType<typeof createDevices>
beforeEach(async () => {
  tested = await openTestedStore()
  said = { kind: 'pending' }
  timesAsked = 0
  const github: Pick<GitHubOAuth, 'startDevice' | 'pollDevice'> = {
    startDevice: async () => ({
      deviceCode: 'code of GitHub’s',
      userCode: 'ABCD-EFGH',
      verificationUri: 'https://github.com/login/device',
      expiresInSeconds: 900,
      intervalSeconds: 5,
    }),
    pollDevice: async () => {
      timesAsked += 1
      return said
    },
  }
  devices = createDevices({ ...tested.kept, github: github as GitHubOAuth })
})
afterEach(() => tested.close())

describe('a device that waits', () => {
  it('asks GitHub when the interval is over, and gets the token once', async () => {
    const { deviceCode } = await devices.begin(client, '')
    tested.wait(5 * second)
    expect(await devices.poll(deviceCode, client)).toEqual({ problem: 'authorization_pending' })
    tested.wait(5 * second)
    said = { kind: 'granted', token: 'gho_x' }
    expect(await devices.poll(deviceCode, client)).toEqual({ token: 'gho_x' })
    expect(await devices.poll(deviceCode, client)).toBeNull()
    expect([timesAsked, await tested.keys()]).toEqual([2, []])
  })

  it('waits five seconds longer each time it asks too early, and GitHub hears nothing', async () => {
    const { deviceCode } = await devices.begin(client, '')
    tested.wait(4 * second)
    expect(await devices.poll(deviceCode, client)).toEqual({ problem: 'slow_down' })
    tested.wait(9 * second)
    expect(await devices.poll(deviceCode, client)).toEqual({ problem: 'slow_down' })
    tested.wait(14 * second)
    expect(await devices.poll(deviceCode, client)).toEqual({ problem: 'slow_down' })
    expect(timesAsked).toBe(0)
    tested.wait(20 * second)
    expect(await devices.poll(deviceCode, client)).toEqual({ problem: 'authorization_pending' })
    expect(timesAsked).toBe(1)
  })

  it('waits as long as GitHub says where that is longer', async () => {
    const { deviceCode } = await devices.begin(client, '')
    tested.wait(5 * second)
    said = { kind: 'slow-down', intervalSeconds: 30 }
    expect(await devices.poll(deviceCode, client)).toEqual({ problem: 'slow_down' })
    tested.wait(29 * second)
    said = { kind: 'pending' }
    expect(await devices.poll(deviceCode, client)).toEqual({ problem: 'slow_down' })
    expect(timesAsked).toBe(1)
  })

  it('asks GitHub once where many of it ask at the same moment', async () => {
    const { deviceCode } = await devices.begin(client, '')
    tested.wait(5 * second)
    said = { kind: 'granted', token: 'gho_x' }
    const all = await Promise.all(Array.from({ length: 6 }, () => devices.poll(deviceCode, client)))
    expect(timesAsked).toBe(1)
    expect(all.filter((one) => one !== null && 'token' in one)).toHaveLength(1)
  })

  it('waits no longer than a quarter of an hour', async () => {
    const { deviceCode, expiresInSeconds } = await devices.begin(client, '')
    expect(expiresInSeconds).toBe(900)
    await tested.persist()
    tested.wait(900 * second)
    expect(await devices.poll(deviceCode, client)).toBeNull()
  })

  it.each([
    ['denied', 'access_denied'],
    ['expired', 'expired_token'],
  ] as const)('is told once that it is %s', async (kind, problem) => {
    const { deviceCode } = await devices.begin(client, '')
    tested.wait(5 * second)
    said = { kind }
    expect(await devices.poll(deviceCode, client)).toEqual({ problem })
    expect(await devices.poll(deviceCode, client)).toBeNull()
  })

  it('is another client’s never', async () => {
    const { deviceCode } = await devices.begin(client, '')
    tested.wait(5 * second)
    expect(await devices.poll(deviceCode, 'another')).toBeNull()
    expect(timesAsked).toBe(0)
  })
})
