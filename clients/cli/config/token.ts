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
  return checked(text, 'Standard input', call)
}

/** The token in the first of these variables that has one; null where none has. */
export function tokenFromVariables(call: Call, names: readonly string[]): string | null {
  const { env } = call.terminal
  const name = names.find((one) => env[one])
  return name === undefined ? null : checked(env[name]!, name, call)
}

/** Tokens are words of ASCII without blanks: anything else could not even be sent. */
function checked(text: string, where: string, { command }: Call): string {
  const token = text.trim()
  if (/^[\x21-\x7e]{1,4096}$/.test(token)) return token
  throw new Misuse(`${where} holds no token.`, command.name)
}

/** GitHub's token of the person at the terminal; null where there is none. */
export async function gitHubToken(call: Call): Promise<string | null> {
  return (await tokenFromStdin(call)) ?? tokenFromVariables(call, ['GITHUB_TOKEN', 'GH_TOKEN'])
}
