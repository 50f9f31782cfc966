/** Hono with a router that costs nothing before it is asked. */
import { HonoBase, type HonoOptions } from 'hono/hono-base'
import type { Env, Schema } from 'hono/types'
import { LateRouter } from './late-router.ts'

export class Hono<E extends Env> extends HonoBase<E, Schema, '/'> {
  constructor(options: HonoOptions<E> = {}) {
    super(options)
    this.router = new LateRouter()
  }
}
