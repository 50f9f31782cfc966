import { utc, type World } from '../graphql/index.ts'
import { databaseId, nodeId, webUrl, type Repository } from '../record/index.ts'
import type { Schemas } from './answer.ts'
import { simpleUser } from './simple-user.ts'

/** A repository as REST lists it. Counts that the facts do not know are left out. */
export function minimalRepository({ directory, now }: World, repository: Repository, api: string) {
  const { nameWithOwner, owner, name } = repository
  const url = `${api}/repos/${nameWithOwner}`
  const account = directory.account(owner) ?? {
    login: owner,
    type: 'Organization' as const,
    createdAt: now.toISOString(),
    developer: null,
  }
  return {
    id: databaseId(nameWithOwner),
    node_id: nodeId('Repository', nameWithOwner),
    name,
    full_name: nameWithOwner,
    owner: simpleUser(account, api),
    private: false,
    visibility: 'public',
    html_url: `${webUrl}/${nameWithOwner}`,
    description: repository.description,
    fork: repository.isFork,
    archived: repository.isArchived,
    disabled: false,
    created_at: utcOrNull(repository.createdAt),
    updated_at: utcOrNull(repository.pushedAt ?? repository.createdAt),
    pushed_at: utcOrNull(repository.pushedAt),
    language: repository.primaryLanguage,
    topics: [...repository.topics],
    default_branch: 'main',
    ...(repository.stargazerCount === null
      ? {}
      : { stargazers_count: repository.stargazerCount, watchers_count: repository.stargazerCount }),
    ...(repository.forkCount === null ? {} : { forks_count: repository.forkCount }),
    license: repository.license
      ? ({
          key: repository.license.toLowerCase(),
          name: repository.license,
          spdx_id: repository.license,
          url: `${api}/licenses/${repository.license.toLowerCase()}`,
          node_id: nodeId('License', repository.license),
        } satisfies Schemas['license-simple'])
      : null,
    url,
    ...addresses(url),
  } satisfies Schemas['minimal-repository']
}

const utcOrNull = (moment: string | null) => moment && utc(moment)

function addresses(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  }
}
