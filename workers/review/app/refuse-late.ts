/**
 * How long GitHub takes would tell a private repository that has the App from one that there is not: a refusal comes at
 * a multiple of a time that is longer than either.
 */

type Clock = {
  /** Milliseconds since 1970. */
  now: () => number
  wait: (milliseconds: number) => Promise<unknown>
}

const refusalMilliseconds = 2_000

/** Waits until what begun then may be refused. */
export async function refuseLate(begun: number, { now, wait }: Clock): Promise<void> {
  const taken = now() - begun
  await wait((Math.floor(taken / refusalMilliseconds) + 1) * refusalMilliseconds - taken)
}
