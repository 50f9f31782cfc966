import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const hi: In<typeof en> = {
  unreadable: 'अपने कमिट पढ़े नहीं जा सके।',
  unread: '{count} अपने कमिट में से कोई नहीं पढ़ा गया।',
  'nothing-read': 'कोई अपना कमिट नहीं पढ़ा गया।',
  unmarked: 'पढ़े गए {count} अपने कमिट में से किसी पर AI का निशान नहीं है।',
  'unmarked.of-more': 'पढ़े गए {count} अपने कमिट ({all} में से) में से किसी पर AI का निशान नहीं है।',
  'marked.of-read': 'पढ़े गए {all} अपने कमिट में से कम से कम {count} पर AI का निशान है।',
  'marked.of-all': '{all} अपने कमिट में से कम से कम {count} पर AI का निशान है।',
  'marked.of-more': '{all} अपने कमिट (जिनमें से {read} पढ़े गए) में से कम से कम {count} पर AI का निशान है।',
  caveat: 'निशान न होना कुछ साबित नहीं करता।',
}
