/** For a runtime that loses the connection of a request that was answered before it was read to its end. */

/**
 * The answer to a request, once a body that nobody wanted is not on the way any more. Of a body that does not end
 * within `longestWaitMilliseconds` the rest is left.
 */
export async function answerDrained(
  request: Request,
  answer: Response | Promise<Response>,
  longestWaitMilliseconds = 2_000,
): Promise<Response> {
  const response = await answer
  if (!request.body || request.bodyUsed) return response
  const signal = AbortSignal.timeout(longestWaitMilliseconds)
  await request.body.pipeTo(new WritableStream(), { signal }).catch(() => undefined)
  return response
}
