/** Names of repositories: no host tells them apart by capital letters. */

export const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase()
