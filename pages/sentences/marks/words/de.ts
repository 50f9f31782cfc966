import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  unreadable: 'Eigene Commits konnten nicht gelesen werden.',
  unread:
    'one:Der eine eigene Commit wurde nicht gelesen.|Von {count} eigenen Commits wurde keiner gelesen.',
  'nothing-read': 'Es wurden keine eigenen Commits gelesen.',
  unmarked:
    'one:Der eine gelesene eigene Commit trägt keine KI-Spur.|Keiner der {count} gelesenen eigenen Commits trägt eine KI-Spur.',
  'unmarked.of-more':
    'one:Der eine gelesene eigene Commit (von {all}) trägt keine KI-Spur.|Keiner der {count} gelesenen eigenen Commits (von {all}) trägt eine KI-Spur.',
  'marked.of-read':
    'one:Mindestens {count} von {all} gelesenen eigenen Commits trägt eine KI-Spur.|Mindestens {count} von {all} gelesenen eigenen Commits tragen eine KI-Spur.',
  'marked.of-all':
    'one:Mindestens {count} von {all} eigenen Commits trägt eine KI-Spur.|Mindestens {count} von {all} eigenen Commits tragen eine KI-Spur.',
  'marked.of-more':
    'one:Mindestens {count} von {all} eigenen Commits ({read} davon gelesen) trägt eine KI-Spur.|Mindestens {count} von {all} eigenen Commits ({read} davon gelesen) tragen eine KI-Spur.',
  caveat: 'Fehlende Spuren beweisen nichts.',
}
