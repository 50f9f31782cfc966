/** A Worker with nothing in it: what starting costs before any of our code. */
export default {
  fetch: () => new Response('empty'),
}
