import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  unreadable: 'Não foi possível ler os commits próprios.',
  unread: 'one:O único commit próprio não foi lido.|Nenhum dos {count} commits próprios foi lido.',
  'nothing-read': 'Nenhum commit próprio foi lido.',
  unmarked:
    'one:O único commit próprio lido não traz nenhuma marca de IA.|Nenhum dos {count} commits próprios lidos traz uma marca de IA.',
  'unmarked.of-more':
    'one:O único commit próprio lido (de {all}) não traz nenhuma marca de IA.|Nenhum dos {count} commits próprios lidos (de {all}) traz uma marca de IA.',
  'marked.of-read':
    'one:Pelo menos {count} de {all} commits próprios lidos traz uma marca de IA.|Pelo menos {count} de {all} commits próprios lidos trazem uma marca de IA.',
  'marked.of-all':
    'one:Pelo menos {count} de {all} commits próprios traz uma marca de IA.|Pelo menos {count} de {all} commits próprios trazem uma marca de IA.',
  'marked.of-more':
    'one:Pelo menos {count} de {all} commits próprios ({read} deles lidos) traz uma marca de IA.|Pelo menos {count} de {all} commits próprios ({read} deles lidos) trazem uma marca de IA.',
  caveat: 'A falta de marcas não prova nada.',
}
