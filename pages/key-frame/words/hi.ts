import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const hi: In<typeof en> = {
  label: 'आपकी कुंजी',
  show: 'दिखाएँ',
  unfit: 'यह कुंजी नहीं है: 16 से 512 अक्षर, अंक और चिह्न, बिना खाली जगह के।',
  privacy: 'कुंजी इसी ब्राउज़र में सील होती है, केवल आपके चित्र बनाने के लिए खुलती है और कहीं सहेजी नहीं जाती।',
  gone: 'यह खाना समाप्त हो गया। पृष्ठ फिर से लोड करें।',
}
