/** The part of Redis that the product uses, in this process, for the Upstash stand-in. */
import { RedisError, type RedisBackend, type Reply } from '../backend.ts'
import { wrongArguments, type Command } from './command.ts'
import { hashCommands } from './hashes.ts'
import { keyCommands } from './keys.ts'
import { createKeyspace } from './keyspace.ts'
import { runScript } from './scripts.ts'
import { setCommands } from './sets.ts'
import { sortedSetCommands } from './sorted-sets.ts'
import { stringCommands } from './strings.ts'

const commands = new Map<string, Command>(
  Object.entries({
    ...stringCommands,
    ...keyCommands,
    ...hashCommands,
    ...setCommands,
    ...sortedSetCommands,
  }),
)

/** An empty in-process store; it is gone with the process. `now`: milliseconds since 1970. */
export function createMemoryBackend(now: () => number = Date.now): RedisBackend {
  const keyspace = createKeyspace(now)

  function run(name: string, args: string[]): Reply {
    keyspace.sweepNowAndThen()
    try {
      return commandNamed(name, args).run(keyspace, args)
    } catch (error) {
      if (error instanceof RedisError) return error
      throw error
    }
  }

  return {
    execute: async ([name = '', ...args]) =>
      name.toUpperCase() === 'EVAL' ? runScript(args, run) : run(name, args),
    async transaction(queue) {
      const invalid = queue.some(([name = '', ...args]) => !isCommand(name, args))
      if (invalid) {
        return new RedisError('EXECABORT Transaction discarded because of previous errors.')
      }
      return queue.map(([name = '', ...args]) => run(name, args))
    },
    close: async () => keyspace.clear(),
  }
}

function commandNamed(name: string, args: string[]): Command {
  const command = commands.get(name.toUpperCase())
  if (!command) {
    const beginning = args.map((arg) => `'${arg}' `).join('')
    throw new RedisError(
      `ERR unknown command '${name}', with args beginning with: ${beginning}`.slice(0, 250),
    )
  }
  const { least, most = Infinity } = command
  if (args.length < least || args.length > most) throw wrongArguments(name.toLowerCase())
  return command
}

function isCommand(name: string, args: string[]): boolean {
  try {
    return commandNamed(name, args) !== undefined
  } catch {
    return false
  }
}
