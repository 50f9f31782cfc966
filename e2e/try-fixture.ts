import { createTestHarness } from 'wrangler'
const harness = createTestHarness({ workers: [{ config: { name: 'fixture', main: new URL('mcp/fixture-worker.ts', import.meta.url).pathname, compatibility_date: '2026-10-01', compatibility_flags: ['enable_request_signal'] } }] })
const { url } = await harness.listen()
console.log(String(url))
await new Promise(() => {})
