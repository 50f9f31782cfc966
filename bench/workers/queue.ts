/** A queue that takes every message. The body has to be read, or the sender waits for ever. */
const metrics = { backlogCount: 0, backlogBytes: 0, oldestMessageTimestamp: 0 }

export default {
  async fetch(request: Request) {
    await request.arrayBuffer()
    return Response.json({ metadata: { metrics } })
  },
}
