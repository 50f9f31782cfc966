/**
 * Asks as `fetch` does. Behind a body that was refused in the midst of reading it, the local runtime may answer the
 * next request of that connection itself, with a line of plain text that says "Network connection lost": no Worker
 * saw that one, so it is asked again. What a Worker answers is never asked twice, errors among it: those have an
 * envelope.
 */
export async function fetchAgain(url: URL, init?: RequestInit, tries = 3): Promise<Response> {
  const response = await fetch(url, init)
  const isEnvelope = response.headers.get('content-type')?.includes('json') ?? false
  const isSpent = init?.body instanceof ReadableStream
  if (response.status !== 500 || isEnvelope || isSpent || tries === 1) return response
  const text = await response.clone().text()
  return text.includes('Network connection lost') ? fetchAgain(url, init, tries - 1) : response
}
