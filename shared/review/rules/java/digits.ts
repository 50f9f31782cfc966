/** Bytes written as digits, where some are lost. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { inMethod, mentions, security } from './reaching.ts'

const makesHash = /MessageDigest|\.digest\(|doFinal\(/
/** What gives every byte its two digits. */
const pads =
  /length\(\)\s*(?:==|<|!=)|(?:\+|\|)\s*(?:0x100|256)\b|<\s*(?:0x10|16)\b|%02|"0"|'0'|substring|>>/

export const lostDigits: SyntaxRule = {
  ...security,
  id: 'java/lost-digits-of-hash',
  title: 'Digits of a hash are lost',
  severity: 'medium',
  confidence: 'medium',
  cwe: 704,
  why: 'Integer.toHexString leaves out leading noughts, so different hashes are written the same.',
  fix: 'Use HexFormat.of().formatHex, or String.format with %02x.',
  examples: {
    path: 'src/main/java/Digest.java',
    bad: [
      inMethod(
        'byte[] hash = MessageDigest.getInstance("SHA-256").digest(input.getBytes());',
        'for (byte b : hash) text.append(Integer.toHexString(b & 0xFF));',
      ),
      inMethod(
        'byte[] sum = digest.digest(data);',
        'String all = "";',
        'for (int i = 0; i < sum.length; i++) all += Integer.toHexString(0xFF & sum[i]);',
      ),
    ],
    good: [
      inMethod(
        'byte[] hash = digest.digest(data);',
        'for (byte b : hash) text.append(String.format("%02x", b));',
      ),
      inMethod(
        'byte[] hash = digest.digest(data);',
        'for (byte b : hash) {',
        '  String hex = Integer.toHexString(b & 0xFF);',
        '  if (hex.length() == 1) text.append("0");',
        '  text.append(hex);',
        '}',
      ),
      inMethod('String hex = Integer.toHexString(input.length());'),
    ],
  },
  calls: [
    {
      names: ['Integer.toHexString'],
      check: (site) =>
        /&\s*0x[fF]{2}\b|0x[fF]{2}\s*&|&\s*255\b/.test(
          site.file.text.slice(site.node.start, site.node.end),
        ) &&
        mentions(site, makesHash) &&
        !mentions(site, pads),
    },
  ],
}
