/** Static files: there are none here, a bench asks for routes of the Worker only. */
export default {
  fetch: () => new Response(null, { status: 404 }),
}
