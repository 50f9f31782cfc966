import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const hi: In<typeof en> = {
  title: 'आपकी रिपॉज़िटरी में GitHub App है?',
  about:
    'तब वेबहुक का कोई पता नहीं होता। इसके बजाय GitHub से साइन इन करें: जिसे रिपॉज़िटरी में लिखने की अनुमति है, वह देख सकता है कि उसकी समीक्षाओं से क्या निकला।',
  signIn: 'GitHub से साइन इन करें',
  label: 'रिपॉज़िटरी',
  hint: 'मालिक और नाम, जैसा GitHub के पते में है। GitHub से पूछा जाता है कि आप वहाँ क्या कर सकते हैं; उसमें से कुछ भी सहेजा नहीं जाता।',
}
