/** All kinds of repositories that the samples are made of. */
import { dataBlueprints } from './data.ts'
import { experimentBlueprints } from './experiment.ts'
import { infrastructureBlueprints } from './infrastructure.ts'
import { interfaceBlueprints } from './interface.ts'
import { productBlueprints } from './product.ts'
import { securityBlueprints } from './security.ts'
import { serviceBlueprints } from './service.ts'
import type { Blueprint } from './blueprint.ts'

export type { Blueprint } from './blueprint.ts'

const all = {
  ...interfaceBlueprints,
  ...serviceBlueprints,
  ...infrastructureBlueprints,
  ...dataBlueprints,
  ...securityBlueprints,
  ...productBlueprints,
  ...experimentBlueprints,
}
export type BlueprintName = keyof typeof all
export const blueprints: Readonly<Record<BlueprintName, Blueprint>> = all
