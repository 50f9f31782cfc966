/** How much memory of the machine a process holds. */
import { readFileSync } from 'node:fs'

/** Mebibytes, as the kernel accounts them (`VmRSS`). Throws where there is no such account (not Linux). */
export function residentMebibytes(pid: number): number {
  const [, kibibytes] =
    /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  if (kibibytes === undefined) throw new Error('Memory is read from /proc: this bench needs Linux')
  return Number(kibibytes) / 1024
}
