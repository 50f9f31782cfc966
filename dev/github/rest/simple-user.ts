import { avatarUrl, databaseId, nodeId, webUrl, type Account } from '../record/index.ts'
import type { Schemas } from './answer.ts'

/** An account as REST names it inside other things. `api` is the address of the API. */
export function simpleUser({ login, type, developer }: Account, api: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: databaseId(login),
    node_id: nodeId(type, login),
    avatar_url: developer?.avatarUrl ?? avatarUrl(login),
    gravatar_id: '',
    url,
    html_url: `${webUrl}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  } satisfies Schemas['simple-user']
}
