import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  unreadable: 'No se pudieron leer los commits propios.',
  unread:
    'one:No se leyó el único commit propio.|No se leyó ninguno de los {count} commits propios.',
  'nothing-read': 'No se leyó ningún commit propio.',
  unmarked:
    'one:El único commit propio leído no lleva ninguna huella de IA.|Ninguno de los {count} commits propios leídos lleva una huella de IA.',
  'unmarked.of-more':
    'one:El único commit propio leído (de {all}) no lleva ninguna huella de IA.|Ninguno de los {count} commits propios leídos (de {all}) lleva una huella de IA.',
  'marked.of-read':
    'one:Al menos {count} de {all} commits propios leídos lleva una huella de IA.|Al menos {count} de {all} commits propios leídos llevan una huella de IA.',
  'marked.of-all':
    'one:Al menos {count} de {all} commits propios lleva una huella de IA.|Al menos {count} de {all} commits propios llevan una huella de IA.',
  'marked.of-more':
    'one:Al menos {count} de {all} commits propios ({read} de ellos leídos) lleva una huella de IA.|Al menos {count} de {all} commits propios ({read} de ellos leídos) llevan una huella de IA.',
  caveat: 'La falta de huellas no prueba nada.',
}
