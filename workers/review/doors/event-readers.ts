/** The readers of what each host sends. */
import {
  githubInstallationOf,
  readBitbucketEvent,
  readGitHubEvent,
  readGitLabEvent,
} from '../events/index.ts'
import type { EventReaders } from './answer-delivery.ts'

export const eventReaders: EventReaders = {
  read: {
    github: readGitHubEvent,
    // What it is of stands in the payload.
    gitlab: (_, payload) => readGitLabEvent(payload),
    bitbucket: readBitbucketEvent,
  },
  installationOf: githubInstallationOf,
}
