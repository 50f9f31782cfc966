/** `phantom mcp`: MCP on standard input and output, for agents that start a program. */
import { has, type Handler } from '../call.ts'
import { accessTo } from '../config/access.ts'
import { serverNeeded } from '../config/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import { bridge } from '../mcp/bridge.ts'
import { cleanLine } from '../output/clean.ts'
import { Misuse } from '../problem.ts'
import { createService } from '../service/service.ts'

export const run: Handler = async (call) => {
  const { terminal } = call
  if (has(call, 'token-stdin'))
    throw new Misuse('mcp speaks on standard input: give the token in PHANTOM_TOKEN.', 'mcp')
  const service = createService(await serverNeeded(call), terminal)
  await bridge({
    lines: terminal.stdin,
    write: (line) => terminal.stdout.write(`${line}\n`),
    note: (text) => terminal.stderr.write(`${cleanLine(text)}\n`),
    address: new URL('/mcp', service.origin),
    // It lives longer than an access token does.
    access: () => accessTo(service, call),
    fetch: terminal.fetch,
    signal: terminal.signal,
  })
  return exitCodes.done
}
