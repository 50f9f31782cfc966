/** Scans, put where the edge keeps them, as a reading of that long ago would have. */
import type { Scorecard } from '../shared/score/scorecard.ts'
import { packScan, toStoredScan } from '../workers/edge/scan/stored-scan.ts'
import { loginSeal } from '../workers/platform/seal/index.ts'
import { scanSecret, type System } from './system.ts'

/** Keeps the scorecard as what was read of the login. */
export async function keepScan(
  { harness }: System,
  login: string,
  scorecard: Scorecard,
  ageMilliseconds = 0,
): Promise<void> {
  const scan = await toStoredScan(scorecard, Date.now() - ageMilliseconds)
  const seal = await loginSeal(scanSecret, 'scan', login)
  const sealed = await seal.seal(packScan(scan), (bytes) => void crypto.getRandomValues(bytes))
  const { SCANS_KV } = await harness.getWorker<{ SCANS_KV: KVNamespace }>().getEnv()
  await SCANS_KV.put(`scan:${seal.name}`, sealed, { expirationTtl: 1800 })
}
