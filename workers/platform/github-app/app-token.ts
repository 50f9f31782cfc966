/**
 * Tokens of a GitHub App installation: the app signs a short JWT with its private key and trades it
 * for a token that lives an hour.
 * Source: GitHub Docs, "Generating an installation access token for a GitHub App".
 */
import * as z from 'zod/mini'
import { readBoundedText } from '../github/bounded-text.ts'
import { failureOfStatus } from '../github/classify.ts'
import { GitHubFailure } from '../github/failure.ts'
import type { GitHubAppToken } from '../bindings.ts'
import type { Send } from '../outgoing/index.ts'
import { signAppWord, type AppSigner } from './app-word.ts'

export type AppCredentials = AppSigner & { installationId: string }

const installationToken = z.object({ token: z.string(), expires_at: z.iso.datetime() })

const renewBeforeMilliseconds = 10 * 60_000

/** The installation's token; throws a `GitHubFailure`. */
export type AppTokens = (signal: AbortSignal) => Promise<GitHubAppToken>

/**
 * Fetches an installation's token and keeps it in memory until it nearly ends.
 */
export function createAppTokens(
  credentials: AppCredentials,
  apiUrl: string,
  send: Send,
  now: () => number,
): AppTokens {
  let kept: GitHubAppToken | null = null

  return async (signal) => {
    if (kept && kept.expiresAt - renewBeforeMilliseconds > now()) return kept
    const request = new Request(
      `${apiUrl}/app/installations/${credentials.installationId}/access_tokens`,
      {
        method: 'POST',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${await signAppWord(credentials, now())}`,
          'user-agent': 'git-phantom-scope',
        },
        signal,
      },
    )
    const response = await send(request)
    const text = await readBoundedText(response)
    if (!response.ok) {
      const failure = failureOfStatus(response.status, response.headers, text, new Date(now()))
      const isRefused = failure.kind === 'not-found' || failure.kind === 'forbidden'
      throw isRefused ? new GitHubFailure('bad-credentials') : failure
    }
    const answer = installationToken.safeParse(parsed(text))
    if (!answer.success) throw new GitHubFailure('malformed-answer')
    kept = { token: answer.data.token, expiresAt: Date.parse(answer.data.expires_at) }
    return kept
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
