/**
 * What people write on their own pages: the bio and public gists. Facts hold neither; they are set
 * while the stand-in runs, by who plays the owner of an account.
 */
import * as z from 'zod/mini'
import { foldLogin as fold } from '../../shared/evidence/index.ts'
import { objectId } from './record/index.ts'

const gistSchema = z.object({
  description: z._default(z.nullable(z.string()), null),
  /** Texts by file name. */
  files: z.record(z.string(), z.string()),
})
export const profileSchema = z.object({
  login: z.string(),
  bio: z._default(z.nullable(z.string()), null),
  /** The newest first. */
  gists: z._default(z.array(gistSchema), []),
  /** Whether only the account itself is told how much it does in private. */
  hidesPrivateCounts: z._default(z.boolean(), false),
})
export type ProfileRequest = z.input<typeof profileSchema>
export type Gist = z.output<typeof gistSchema>
type Profile = Omit<z.output<typeof profileSchema>, 'login'>

export type Profiles = {
  set(profile: ProfileRequest): void
  /** An empty one for an account that wrote nothing. */
  of(login: string): Profile
  /** The gist with this id, and whose it is. */
  gist(id: string): { login: string; gist: Gist } | null
}

const nothing: Profile = { bio: null, gists: [], hidesPrivateCounts: false }

export function createProfiles(): Profiles {
  const profiles = new Map<string, Profile>()
  return {
    set(request) {
      const { login, ...profile } = profileSchema.parse(request)
      profiles.set(fold(login), profile)
    },
    of: (login) => profiles.get(fold(login)) ?? nothing,
    gist(id) {
      for (const [login, { gists }] of profiles) {
        const gist = gists.find((_, index) => gistIdOf(login, index) === id)
        if (gist) return { login, gist }
      }
      return null
    },
  }
}

/** 32 hexadecimal digits: the same for the same place in a list. */
export function gistIdOf(login: string, index: number): string {
  return objectId(`gist ${index} of ${fold(login)}`).slice(0, 32)
}
