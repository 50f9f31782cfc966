/** KV in memory, in the HTTP form in which the runtime asks for it. */
const kept = new Map<string, ArrayBuffer>()

export default {
  async fetch(request: Request) {
    const key = new URL(request.url).pathname
    if (request.method === 'PUT') kept.set(key, await request.arrayBuffer())
    else if (request.method === 'DELETE') kept.delete(key)
    else {
      const value = kept.get(key)
      return value ? new Response(value) : new Response(null, { status: 404 })
    }
    return new Response(null)
  },
}
