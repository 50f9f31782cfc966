/** How a call ended, for the shell that made it. */
export const exitCodes = {
  done: 0,
  failed: 1,
  /** The call itself was wrong: an unknown word, a missing argument. */
  misused: 2,
  /** It takes a sign-in or a token. */
  signInNeeded: 4,
  /** As shells have it for what Ctrl-C (SIGINT) ended. */
  interrupted: 130,
} as const
