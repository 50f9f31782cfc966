/** A real Redis server as the backend of the Upstash stand-in. */
import { createClient, ErrorReply } from 'redis'
import { RedisError, type RedisBackend, type Reply } from './backend.ts'

/** Connects to the server at `url` (`redis://…`); rejects when it cannot be reached. */
export async function connectRedis(url: string): Promise<RedisBackend> {
  let wasConnected = false
  const client = createClient({
    url,
    // Upstash answers in the older protocol's shapes: flat lists for hashes, scores as text.
    RESP: 2,
    disableOfflineQueue: true,
    socket: {
      reconnectStrategy: (retries, cause) => (wasConnected ? Math.min(retries * 50, 1000) : cause),
    },
  })
  // Without a listener a lost connection would end the process; commands report it themselves.
  client.on('error', () => {})
  await client.connect().catch((error: unknown) => {
    throw new Error(`REDIS_URL: ${error instanceof Error ? error.message : String(error)}`)
  })
  wasConnected = true

  const execute = (command: string[]): Promise<Reply> =>
    client.sendCommand<Reply>(command).catch(redisErrorOf)

  return {
    execute,
    async transaction(commands) {
      // Sent without waiting in between, so that nothing else on this connection gets among them.
      const sent = [['MULTI'], ...commands, ['EXEC']].map(execute)
      const executed = (await Promise.all(sent)).at(-1)
      if (executed instanceof RedisError) return executed
      return Array.isArray(executed) ? executed.map(withRedisErrors) : []
    },
    async close() {
      client.destroy()
    },
  }
}

function redisErrorOf(error: unknown): RedisError {
  if (error instanceof ErrorReply) return new RedisError(error.message)
  throw error
}

function withRedisErrors(reply: unknown): Reply {
  return reply instanceof ErrorReply ? new RedisError(reply.message) : (reply as Reply)
}
