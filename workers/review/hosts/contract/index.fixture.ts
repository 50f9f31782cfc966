/** What every host has to hold, against a stand-in that enforces the host's own rules. */
import { takesComments } from './comments.fixture.ts'
import { contractOf, type HostUnderTest } from './contract-of.fixture.ts'
import { converses } from './conversation.fixture.ts'
import { takesFindings } from './findings.fixture.ts'
import { tellsProblems } from './problems.fixture.ts'
import { reads } from './reading.fixture.ts'
import { leadsOn } from './renamed.fixture.ts'
import { reports } from './reports.fixture.ts'

export type { HostUnderTest }

export function holdsTheContract(tested: HostUnderTest): void {
  const contract = contractOf(tested)
  reads(contract)
  takesComments(contract)
  converses(contract)
  reports(contract)
  if (tested.hasCodeScanning) takesFindings(contract)
  tellsProblems(contract)
  if (tested.leadsOn) leadsOn(contract)
}
