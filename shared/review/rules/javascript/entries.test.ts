import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../../dev/review/parsers.ts'
import { reviewFile } from '../../review-file.ts'

const tools = { parsers: await parsersInNode(), textRules: [], changeRules: [] }

/** Whether the review is sure that a stranger's data reaches what the program runs as code. */
const isReached = (program: string) =>
  reviewFile('src/a.ts', program, tools).findings.some(
    ({ rule, confidence }) => rule === 'javascript/eval-of-value' && confidence === 'high',
  )

describe('where strangers speak', () => {
  it.each([
    ['Express', "app.get('/', (req, res) => eval(req.query.a))"],
    ['Express, taken apart', "app.post('/', ({ body: { a } }, res) => eval(a))"],
    ['Express, by other names', "router.post('/', (q, s) => eval(q.body.a))"],
    ['Express, with an error', 'app.use((err, req, res, next) => eval(req.path))'],
    ['Express, by type', 'export function run(r: express.Request) { eval(r.params.a) }'],
    ['Express, a parameter of the path', "app.param('a', (req, res, next, a) => eval(a))"],
    ['Koa', 'router.get("/", async (ctx) => eval(ctx.request.body.a))'],
    ['Fastify', 'fastify.get("/", async (request, reply) => eval(request.query.a))'],
    ['Hapi', 'const route = { handler: (request, h) => eval(request.payload.a) }'],
    ['Hono', 'app.get("/", (c) => eval(c.req.query("a")))'],
    ['Nest', 'class A { @Get() run(@Query("a") a: string) { eval(a) } }'],
    ['Next', 'export async function POST(request) { eval(await request.text()) }'],
    ['Next, a page', 'export async function getServerSideProps({ query }) { eval(query.a) }'],
    ['Remix', 'export const loader = ({ params }) => eval(params.a)'],
    ['Lambda', 'exports.handler = async (event) => eval(event.body)'],
    ['GraphQL', 'const resolvers = { run: (_, { a }) => eval(a) }'],
    ['a plain server', 'createServer((req, res) => { req.on("data", (a) => eval(a)) })'],
    ['a socket', 'socket.on("run", (a) => eval(a))'],
    ['a message to the page', 'addEventListener("message", (event) => eval(event.data))'],
    ['the address of the page', 'eval(location.hash.slice(1))'],
    ['a helper', 'const a = (req) => req.query.a\napp.get("/", (req, res) => eval(a(req)))'],
  ])('%s', (_, program) => {
    expect(isReached(program)).toBe(true)
  })

  it.each([
    ['a client', 'axios.get("/a", (response) => eval(response.a))'],
    ['the end of a socket', 'socket.on("close", (a) => eval(a))'],
    ['what the server knows', 'app.get("/", (req, res) => eval(req.app.locals.a))'],
    ['a number', 'app.get("/", (req, res) => eval(Number(req.query.a)))'],
    ['a table', 'app.get("/", (req, res) => eval(table[req.query.a]))'],
    ['a function of anybody', 'export const run = (a) => eval(a)'],
  ])('not %s', (_, program) => {
    expect(isReached(program)).toBe(false)
  })
})
