/** What GitHub remembers of sign-ins: codes, devices that wait, and tokens with whose they are. */
import { createHash, randomInt, randomUUID } from 'node:crypto'

export type Device = {
  userCode: string
  scope: string
  /** Null until somebody decides at `/login/device`. */
  decision: { login: string } | 'denied' | null
  intervalSeconds: number
  /** Milliseconds since 1970. */
  endsAt: number
  polledAt: number | null
}

type Code = {
  login: string
  scope: string
  redirectUri: string
  challenge: string | null
  endsAt: number
}

export type Grants = ReturnType<typeof createGrants>

const codeMilliseconds = 10 * 60_000
export const deviceSeconds = 900
/** GitHub gives ten tokens for one account, scope and app; the oldest ends with the next. */
const mostTokens = 10

export function createGrants(now: () => Date) {
  const codes = new Map<string, Code>()
  const devices = new Map<string, Device>()
  const tokens = new Map<string, { login: string; scope: string }>()
  const ended = new Set<string>()
  const settings = { deviceIntervalSeconds: 5 }

  const end = (token: string) => {
    tokens.delete(token)
    ended.add(token)
  }
  const ofAccount = (login: string) =>
    [...tokens].filter(([, holder]) => holder.login === login).map(([token]) => token)

  function issue(login: string, scope: string) {
    const token = `gho_${hexadecimal(36)}`
    tokens.set(token, { login, scope })
    for (const oldest of ofAccount(login).slice(0, -mostTokens)) end(oldest)
    return { access_token: token, token_type: 'bearer', scope }
  }

  return {
    settings,
    issue,
    holderOf: (token: string) => tokens.get(token) ?? null,
    /** Whether it was a token once, and is none any more. */
    hasEnded: (token: string) => ended.has(token),
    tokens: () => [...tokens.keys()],
    endToken: end,
    endAllOf: (login: string) => ofAccount(login).forEach(end),

    addCode(code: Omit<Code, 'endsAt'>): string {
      const text = hexadecimal(20)
      codes.set(text, { ...code, endsAt: now().getTime() + codeMilliseconds })
      return text
    },
    /** Whose code it is, once: for who has the verifier and names the same address. */
    takeCode(text: string, verifier: string | null, redirectUri: string | null): Code | null {
      const code = codes.get(text)
      codes.delete(text)
      if (!code || code.endsAt <= now().getTime()) return null
      if (redirectUri !== null && redirectUri !== code.redirectUri) return null
      if (code.challenge !== null && code.challenge !== challengeOf(verifier ?? '')) return null
      return code
    },

    addDevice(scope: string): { deviceCode: string; device: Device } {
      const deviceCode = hexadecimal(40)
      const letters = Array.from({ length: 8 }, () => 'BCDFGHJKLMNPQRSTVWXZ'[randomInt(20)])
      const device: Device = {
        userCode: `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`,
        scope,
        decision: null,
        intervalSeconds: settings.deviceIntervalSeconds,
        endsAt: now().getTime() + deviceSeconds * 1000,
        polledAt: null,
      }
      devices.set(deviceCode, device)
      return { deviceCode, device }
    },
    device: (deviceCode: string) => devices.get(deviceCode) ?? null,
    forgetDevice: (deviceCode: string) => void devices.delete(deviceCode),
    deviceOfUser: (userCode: string) =>
      [...devices.values()].find((device) => device.userCode === userCode.trim().toUpperCase()) ??
      null,
  }
}

const hexadecimal = (length: number) =>
  `${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, length)

/** PKCE's S256 (RFC 7636, section 4.6). */
function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}
