/** The yardstick: Hono routes that answer a little JSON or text and call nobody. */
import { Hono } from 'hono'

export default new Hono()
  .get('/', (context) => context.json({ hello: 'world', answer: 42 }))
  .get('/text', (context) => context.text('hello world'))
