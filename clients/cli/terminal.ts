/** Where a command runs: streams, variables, folders, the clock and the network, as arguments. */

export type Output = {
  write(text: string | Uint8Array): void
  isTTY: boolean
  /** How wide it is; undefined where it is no terminal. */
  columns: number | undefined
}

export type Terminal = {
  env: Readonly<Record<string, string | undefined>>
  /** Where the call was made. */
  folder: string
  home: string
  platform: NodeJS.Platform
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean }
  stdout: Output
  stderr: Output
  /** Ends the work: Ctrl-C. */
  signal: AbortSignal
  /** Milliseconds since 1970. */
  now: () => number
  /** Rejects when the call is ended. */
  wait: (milliseconds: number) => Promise<void>
  fetch: (request: Request) => Promise<Response>
}
