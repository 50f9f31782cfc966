import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const hi: In<typeof en> = {
  skip: 'सीधे सामग्री पर जाएँ',
  pages: 'पृष्ठ',
  compare: 'तुलना',
  embed: 'बैज और कार्ड',
  studio: 'स्टूडियो',
  insights: 'आँकड़े',
  docs: 'दस्तावेज़',
  account: 'आपका खाता',
  promise:
    'किसी व्यक्ति के बारे में जो पढ़ा जाता है, वह 30 मिनट के भीतर भुला दिया जाता है और चित्र चार घंटे के भीतर। केवल अनाम गिनतियाँ रहती हैं।',
  reviews: 'कोड समीक्षाएँ',
  privacy: 'अभी क्या सहेजा हुआ है',
  status: 'सेवा की स्थिति',
  formula: 'स्कोर कैसे बनता है',
  api: 'API',
  languages: 'भाषाएँ',
  appearance: 'रूप-रंग',
  system: 'अपने-आप',
  light: 'हल्का',
  dark: 'गहरा',
  sampleData: 'नमूना डेटा: ये डेवलपर काल्पनिक हैं। यहाँ GitHub से कुछ नहीं पढ़ा जाता।',
}
