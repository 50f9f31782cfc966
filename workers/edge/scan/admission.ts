/** The right to read a login, asked for beside the claim on its scan, so that it takes no time. */
import { PhantomError } from '../../platform/errors/index.ts'
import type { Admission } from '../limits/index.ts'
import type { ScanContext, ScanOptions } from './scan-context.ts'

export type AskedAdmission = {
  /** Throws as `ScanContext.admit` does. */
  granted(): Promise<Admission>
  /** For what was not read after all: nobody pays for what somebody else's reading answers. */
  giveBack(): void
  /** The same where GitHub allowed no reading. */
  giveBackAfter(error: unknown): void
}

export function askForAdmission(
  { admit, defer }: Pick<ScanContext, 'admit' | 'defer'>,
  { urgency = 'visitor' }: Pick<ScanOptions, 'urgency'>,
): AskedAdmission {
  const asked = admit(urgency)
  // A refusal is heard where it matters: whoever only waits for another's reading is not refused.
  asked.catch(() => undefined)
  const giveBack = () =>
    defer(
      asked.then(
        (admission) => admission.giveBack(),
        () => undefined,
      ),
    )
  return {
    granted: () => asked,
    giveBack,
    giveBackAfter(error) {
      if (error instanceof PhantomError && error.code === 'upstream_limited') giveBack()
    },
  }
}
