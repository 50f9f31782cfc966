/** Which repository of which account a remote's address names. */

export type Home = { host: string; owner: string; name: string }

const forms = [
  /^(?:https?|git|ssh|git\+ssh):\/\/(?:[^/@]+@)?([^/:]+)(?::\d+)?\/(.+)$/i,
  /^(?:[^/@:]+@)?([^/:@]+\.[^/:@]+):(?!\/\/)\/?(.+)$/,
]

/** Null for paths on this machine and everything else that names no account. */
export function homeOf(address: string | null): Home | null {
  for (const form of forms) {
    const [, host, path] = form.exec(address ?? '') ?? []
    const parts = (path ?? '')
      .replace(/\/+$/, '')
      .replace(/\.git$/, '')
      .split('/')
    const [name, owner] = [parts.at(-1), parts.at(-2)]
    if (host && owner && name) return { host: host.toLowerCase(), owner, name }
  }
  return null
}

export const isOnGitHub = ({ host }: Home): boolean =>
  host === 'github.com' || host === 'ssh.github.com'
