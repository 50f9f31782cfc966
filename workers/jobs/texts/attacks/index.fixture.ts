/**
 * Attacks on what writes texts: what somebody outside says in a place of theirs, and what a model that
 * obeys them answers. By families; only tests import this.
 */
import type { Attack } from './attack.fixture.ts'
import { claims } from './claims.fixture.ts'
import { leaks } from './leaks.fixture.ts'
import { markup } from './markup.fixture.ts'

export const attacks: readonly Attack[] = [...leaks, ...markup, ...claims]
