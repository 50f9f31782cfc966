import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  unreadable: 'Les commits personnels n’ont pas pu être lus.',
  unread:
    'one:Le seul commit personnel n’a pas été lu.|Aucun des {count} commits personnels n’a été lu.',
  'nothing-read': 'Aucun commit personnel n’a été lu.',
  unmarked:
    'one:Le seul commit personnel lu ne porte aucune trace d’IA.|Aucun des {count} commits personnels lus ne porte de trace d’IA.',
  'unmarked.of-more':
    'one:Le seul commit personnel lu (sur {all}) ne porte aucune trace d’IA.|Aucun des {count} commits personnels lus (sur {all}) ne porte de trace d’IA.',
  'marked.of-read':
    'one:Au moins {count} commit personnel lu sur {all} porte une trace d’IA.|Au moins {count} commits personnels lus sur {all} portent une trace d’IA.',
  'marked.of-all':
    'one:Au moins {count} commit personnel sur {all} porte une trace d’IA.|Au moins {count} commits personnels sur {all} portent une trace d’IA.',
  'marked.of-more':
    'one:Au moins {count} commit personnel sur {all} (dont {read} lus) porte une trace d’IA.|Au moins {count} commits personnels sur {all} (dont {read} lus) portent une trace d’IA.',
  caveat: 'L’absence de traces ne prouve rien.',
}
