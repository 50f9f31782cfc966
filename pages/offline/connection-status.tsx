/** Where a script says that the network is gone, or there again. Empty until it has something to say. */
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { offlineWords } from './words/index.ts'

export function ConnectionStatus({ visit }: { visit: Visit }) {
  const words = offlineWords(visit.language)
  return (
    <p
      class="connection"
      role="status"
      data-connection
      data-offline={say(words, 'isOffline')}
      data-online={say(words, 'isOnline')}
      data-copy={words.texts.isCopy}
    />
  )
}
