import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const ar: In<typeof en> = {
  unreadable: 'تعذّرت قراءة الإيداعات الشخصية.',
  unread: 'لم يُقرأ أي من الإيداعات الشخصية ({count}).',
  'nothing-read': 'لم تُقرأ إيداعات شخصية.',
  unmarked: 'الإيداعات الشخصية المقروءة ({count}) لا تحمل أثرًا للذكاء الاصطناعي.',
  'unmarked.of-more':
    'الإيداعات الشخصية المقروءة ({count} من {all}) لا تحمل أثرًا للذكاء الاصطناعي.',
  'marked.of-read':
    'تحمل {count} على الأقل من الإيداعات الشخصية المقروءة ({all}) أثرًا للذكاء الاصطناعي.',
  'marked.of-all': 'تحمل {count} على الأقل من الإيداعات الشخصية ({all}) أثرًا للذكاء الاصطناعي.',
  'marked.of-more':
    'تحمل {count} على الأقل من الإيداعات الشخصية ({all}، قُرئ منها {read}) أثرًا للذكاء الاصطناعي.',
  caveat: 'غياب الآثار لا يثبت شيئًا.',
}
