/** Has npm ask its registry about everything of the lockfile that is deployed. */
import { execFile } from 'node:child_process'
import { verdictOf, type AuditVerdict } from './verdict.ts'

type Options = {
  /** Where `package-lock.json` is. */
  folder: string
  milliseconds: number
  /** Another registry than npm is set up for. */
  registry?: string
}

/** The verdict, within the time. Never rejects: what cannot be asked is not audited. */
export function runNpmAudit({ folder, milliseconds, registry }: Options): Promise<AuditVerdict> {
  const options = ['audit', '--omit=dev', '--json', '--fetch-retries=1']
  const from = registry === undefined ? [] : [`--registry=${registry}`]
  return new Promise((resolve) => {
    execFile(
      'npm',
      [...options, ...from],
      { cwd: folder, timeout: milliseconds, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 },
      (error, output) => {
        const isLate = error?.killed === true
        const late = `The registry did not answer within ${milliseconds / 1000} s.`
        resolve(isLate ? { kind: 'not-audited', why: late } : verdictOf(output))
      },
    )
  })
}
