/** Tokens come from the environment or from standard input, never as a word that others can see. */
import { has, type Call } from '../call.ts'
import { Misuse } from '../problem.ts'

/** Longer than any token, so that nothing endless is read. */
const longest = 8192

/** The token on standard input where `--token-stdin` says that one comes; null where it does not. */
export async function tokenFromStdin(call: Call): Promise<string | null> {
  if (!has(call, 'token-stdin')) return null
  const { terminal, command } = call
  if (terminal.stdin.isTTY)
    throw new Misuse('--token-stdin takes the token from a pipe or a file.', command.name)
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of terminal.stdin) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > longest) break
  }
  const token = text.trim()
  if (/^[\x21-\x7e]{8,512}$/.test(token)) return token
  throw new Misuse('There is no token on standard input.', command.name)
}

/** GitHub's token of the person at the terminal; null where there is none. */
export async function gitHubToken(call: Call): Promise<string | null> {
  const { env } = call.terminal
  return (await tokenFromStdin(call)) ?? (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null)
}
