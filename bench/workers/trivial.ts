/** The yardstick: one Hono route that answers a little JSON and calls nobody. */
import { Hono } from 'hono'

export default new Hono().get('/', (context) => context.json({ hello: 'world', answer: 42 }))
