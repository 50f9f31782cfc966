/**
 * Devices that wait to be let in (RFC 8628). Who asks gets a code of ours; GitHub's stays here, sealed
 * under it. However often a device asks, GitHub is asked no oftener than it allows.
 */
import * as z from 'zod/mini'
import type { FillRandom } from '../../../platform/seal/index.ts'
import type { AtomicStore } from '../../../platform/store/index.ts'
import { createSealedRecords } from '../sealed-records.ts'
import { secretBytes, secretPrefixes, secretText } from '../secret-text.ts'
import type { DeviceStart, GitHubOAuth, GitHubScope } from '../sign-in/github-oauth.ts'

const codeBytes = 32
/** What GitHub says is good for longer than this is not waited for. */
const longestMilliseconds = 15 * 60_000
/** RFC 8628, section 3.5: what `slow_down` adds. */
const slowDownSeconds = 5

const deviceSchema = z.object({
  githubCode: z.string(),
  clientId: z.string(),
  intervalSeconds: z.number(),
  /** Before this, asking again is too early. */
  askableAt: z.number(),
  endsAt: z.number(),
})

/** How RFC 8628, section 3.5, calls what is not a token yet. */
export type DeviceProblem =
  'authorization_pending' | 'slow_down' | 'access_denied' | 'expired_token'

type Options = {
  store: AtomicStore
  github: GitHubOAuth
  random: FillRandom
  now: () => number
}

/** Throws a `StoreError` when the store fails, `upstream_unavailable` when GitHub does. */
export function createDevices({ store, github, random, now }: Options) {
  const records = createSealedRecords('device', deviceSchema, { store, random, now })
  return {
    /** Begins to wait; the code for the device, and what to show to the person. */
    async begin(clientId: string, scope: GitHubScope): Promise<DeviceStart> {
      const start = await github.startDevice(scope)
      const secret = new Uint8Array(codeBytes)
      random(secret)
      const lifetime = Math.min(start.expiresInSeconds * 1000, longestMilliseconds)
      await records.add(secret, {
        githubCode: start.deviceCode,
        clientId,
        intervalSeconds: start.intervalSeconds,
        askableAt: now() + start.intervalSeconds * 1000,
        endsAt: now() + lifetime,
      })
      return {
        ...start,
        deviceCode: secretText(secretPrefixes.device, secret),
        expiresInSeconds: Math.floor(lifetime / 1000),
      }
    },

    /** GitHub's token where somebody said yes, once; else why there is none. Null: no such code. */
    async poll(
      deviceCode: string,
      clientId: string,
    ): Promise<{ token: string } | { problem: DeviceProblem } | null> {
      const secret = secretBytes(secretPrefixes.device, codeBytes, deviceCode)
      const found = secret && (await records.find(secret))
      if (!secret || !found || found.content.clientId !== clientId) return null
      const { content } = found
      const isEarly = now() < content.askableAt
      const waiting = isEarly ? slowed(content, now(), null) : asked(content, now())
      // Of several that ask at once, one asks GitHub.
      const isMine = await records.replace(found, waiting)
      if (isEarly || !isMine) return { problem: 'slow_down' }

      const answer = await github.pollDevice(content.githubCode)
      switch (answer.kind) {
        case 'pending':
          return { problem: 'authorization_pending' }
        case 'slow-down': {
          const current = await records.find(secret)
          if (current) {
            await records.replace(current, slowed(content, now(), answer.intervalSeconds))
          }
          return { problem: 'slow_down' }
        }
        case 'granted':
          await records.remove(secret)
          return { token: answer.token }
        default:
          await records.remove(secret)
          return { problem: answer.kind === 'denied' ? 'access_denied' : 'expired_token' }
      }
    },
  }
}

type Device = z.infer<typeof deviceSchema>

function asked(device: Device, now: number): Device {
  return { ...device, askableAt: now + device.intervalSeconds * 1000 }
}

function slowed(device: Device, now: number, told: number | null): Device {
  const intervalSeconds = Math.max(device.intervalSeconds + slowDownSeconds, told ?? 0)
  return { ...device, intervalSeconds, askableAt: now + intervalSeconds * 1000 }
}
