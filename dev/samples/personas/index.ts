/** All personas, in the order of the index. */
import type { Persona } from '../persona.ts'
import { borderline } from './borderline.ts'
import { builders } from './builders.ts'
import { keepers } from './keepers.ts'
import { notPeople } from './not-people.ts'
import { wanderers } from './wanderers.ts'

export const personas: readonly Persona[] = [
  ...builders,
  ...keepers,
  ...wanderers,
  ...borderline,
  ...notPeople,
]
