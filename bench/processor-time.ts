/** How much processor time a process has used, as the kernel accounts it. */
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Milliseconds of processor time, user and system, of all threads that the process has now. Read
 * from `/proc/PID/task/TID/schedstat`, which counts nanoseconds; `/proc/PID/stat` counts steps of
 * 10 ms, more than one scan takes. Throws where the kernel offers no such account (not Linux).
 */
export function processorMilliseconds(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).reduce((sum, task) => sum + ofThread(pid, task), 0)
  } catch (cause) {
    throw new Error(needsLinux, { cause })
  }
}

/**
 * The same for the first thread alone: the one on which workerd runs all Workers. V8's own threads
 * compile and collect garbage beside it; Cloudflare counts the time of the Worker's thread.
 */
export function workersThreadMilliseconds(pid: number): number {
  try {
    return ofThread(pid, String(pid))
  } catch (cause) {
    throw new Error(needsLinux, { cause })
  }
}

const needsLinux = 'Processor time is read from /proc: this bench needs Linux'

function ofThread(pid: number, thread: string): number {
  const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')
  return Number(nanoseconds) / 1e6
}
