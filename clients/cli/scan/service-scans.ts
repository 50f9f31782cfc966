/** Scans by a service, with what it says while it reads; who signed in has them on their own quota. */
import { ownScanOperation } from '../../../shared/api/own-scan.ts'
import { scanOperation } from '../../../shared/api/scan.ts'
import { pageOf } from '../../../shared/embed/address.ts'
import { scorecardSchema, type Scorecard } from '../../../shared/score/scorecard.ts'
import type { Call } from '../call.ts'
import { accessTo } from '../config/access.ts'
import type { Progress } from '../output/progress.ts'
import { boundedText } from '../service/bounded-text.ts'
import { eventsOf } from '../service/events.ts'
import {
  createService,
  notAnswered,
  readEnvelope,
  unreadable,
  type Service,
} from '../service/service.ts'
import type { Scans } from './scans.ts'

/** A service ends a scan within nine seconds; some patience for the way. */
const patienceSeconds = 30

export async function serviceScans(server: URL, call: Call): Promise<Scans> {
  const service = createService(server, call.terminal)
  const access = await accessTo(service, call)
  return {
    linkTo: (login) => pageOf({ origin: server.origin, logins: [login] }),
    async scan(login, progress) {
      progress.show(`Asking ${server.host} for ${login} …`)
      if (access === null) return publicScan(service, login, progress, call)
      const headers = { authorization: `Bearer ${access}` }
      const answer = await service.ask(ownScanOperation, { login }, { headers })
      return readScorecard((answer as { scorecard?: unknown } | null)?.scorecard, service)
    },
  }
}

async function publicScan(
  service: Service,
  login: string,
  progress: Progress,
  { terminal }: Call,
): Promise<Scorecard> {
  const response = await service.open(
    scanOperation,
    { login },
    { headers: { accept: 'text/event-stream' }, seconds: patienceSeconds },
  )
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
  try {
    if (!isStream || !response.body) {
      return readScorecard(JSON.parse(await boundedText(response, longest)), service)
    }
    for await (const { name, data } of eventsOf(response.body)) {
      if (name === 'progress') progress.show(`${service.origin.host} reads ${login} …`)
      if (name === 'error') throw readEnvelope(data) ?? unreadable(service)
      if (name === 'final') return readScorecard(JSON.parse(data), service)
    }
  } catch (error) {
    throw notAnswered(error, service.origin, terminal.signal)
  }
  throw unreadable(service)
}

const longest = 16 * 1024 * 1024

/** Throws where the service speaks another form than this version of the command knows. */
function readScorecard(data: unknown, service: Service): Scorecard {
  const read = scorecardSchema.safeParse(data)
  if (read.success) return read.data
  throw unreadable(service)
}
