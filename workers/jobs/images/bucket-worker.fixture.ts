/** A Worker that does nothing but have a bucket. */
export default { fetch: () => new Response(null) }
