/** How much processor time a process has used, as the kernel accounts it. */
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Milliseconds of processor time, user and system, of all threads that the process has now. Read
 * from `/proc/PID/task/TID/schedstat`, which counts nanoseconds; `/proc/PID/stat` counts steps of
 * 10 ms, more than one scan takes. Throws where the kernel offers no such account (not Linux).
 */
export function processorMilliseconds(pid: number): number {
  const tasks = `/proc/${pid}/task`
  try {
    const nanoseconds = readdirSync(tasks).map((task) =>
      Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
    )
    return nanoseconds.reduce((sum, value) => sum + value, 0) / 1e6
  } catch (cause) {
    throw new Error('Processor time is read from /proc: this bench needs Linux', { cause })
  }
}
