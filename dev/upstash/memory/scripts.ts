/** EVAL: Lua scripts as Redis runs them, in a Lua of their own (Redis speaks 5.1, this is 5.4). */
import { LuaFactory, type LuaEngine } from 'wasmoon'
import { RedisError, type Reply } from '../backend.ts'

type Call = (name: string, args: string[]) => Reply

const compilation = new LuaFactory()

/** Runs the arguments of an EVAL; `call` runs what the script calls. Errors are replies. */
export async function runScript(args: string[], call: Call): Promise<Reply> {
  const [script, count, ...rest] = args
  if (script === undefined || count === undefined) {
    return new RedisError("ERR wrong number of arguments for 'eval' command")
  }
  const keys = /^\d+$/.test(count) ? Number(count) : NaN
  if (!(keys <= rest.length)) {
    return new RedisError("ERR Number of keys can't be greater than number of args")
  }
  const lua = await compilation.createEngine({ openStandardLibs: true, enableProxy: false })
  try {
    return run(lua, script, { keys: rest.slice(0, keys), args: rest.slice(keys), call })
  } finally {
    lua.global.close()
  }
}

function run(
  lua: LuaEngine,
  script: string,
  { keys, args, call }: { keys: string[]; args: string[]; call: Call },
): Reply {
  lua.global.set('KEYS', keys)
  lua.global.set('ARGV', args)
  lua.global.set('redis', {
    call: (name: string, ...words: (string | number)[]) => {
      const reply = call(name, words.map(String))
      if (reply instanceof RedisError) throw reply
      // What is not there is false in scripts.
      return reply ?? false
    },
  })
  try {
    return replyOf(lua.doStringSync(script))
  } catch (error) {
    return new RedisError(`ERR ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Redis' conversion: numbers lose their fraction, false is nothing, true is 1. */
function replyOf(value: unknown): Reply {
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value === 'string') return value
  if (value === true) return 1
  return Array.isArray(value) ? value.map(replyOf) : null
}
