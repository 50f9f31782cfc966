/** A process that a bench runs beside itself and talks to by messages. */
import { fork, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type Child = {
  /** The next message. Rejects when the process ends instead. */
  reply(): Promise<unknown>
  tell(message: Serializable): void
  stop(): Promise<void>
}

/** Starts a module of this folder. It ends with the bench at the latest. */
export function startChild(module: string, args: readonly string[] = []): Child {
  const child = fork(join(import.meta.dirname, module), args)
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  return {
    async reply() {
      const ended = new AbortController()
      try {
        return await Promise.race([
          once(child, 'message', { signal: ended.signal }).then(([message]) => message as unknown),
          once(child, 'exit', { signal: ended.signal }).then(() => {
            throw new Error(`The process of ${module} ended`)
          }),
        ])
      } finally {
        ended.abort()
      }
    },
    tell: (message) => void child.send(message),
    async stop() {
      process.off('exit', kill)
      const ended = once(child, 'exit')
      kill()
      await ended
    },
  }
}
