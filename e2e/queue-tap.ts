/** Stands before a queue and writes down what goes in: a queue cannot be read. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { queuedMark } from './queue-tap-mark.ts'

export default class QueueTap extends WorkerEntrypoint<{ QUEUE: Queue }> {
  async send(message: unknown, options?: QueueSendOptions) {
    console.log(queuedMark + JSON.stringify(message))
    await this.env.QUEUE.send(message, options)
  }

  /** For the tests of the search: a line of a log. */
  async say(text: string) {
    console.log(text)
  }
}
