/** What the Upstash stand-in needs from a store: commands in, replies out, in Redis' own terms. */
export interface RedisBackend {
  /** Runs one command. What Redis would answer as an error is a `RedisError`, not a throw. */
  execute(command: string[]): Promise<Reply>
  /**
   * Runs the commands as one MULTI … EXEC: all of them with nothing in between, or, when one is not
   * a valid command, none.
   */
  transaction(commands: string[][]): Promise<Reply[] | RedisError>
  close(): Promise<void>
}

export type Reply = string | number | null | RedisError | Reply[]

/** Redis' answer to a command that it refuses; the message begins with a code such as `ERR`. */
export class RedisError extends Error {
  override name = 'RedisError'
}
