/** Tokens that are read or made without a signature. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { inMethod, security, mentions } from './reaching.ts'

const verifies = /\.verify\(|decodeAndVerify|\.require\(/

export const tokenUnchecked: SyntaxRule = {
  ...security,
  id: 'java/token-unchecked',
  title: 'A token is read without its signature',
  severity: 'critical',
  confidence: 'high',
  cwe: 347,
  why: 'Without a signature anybody can write a token that says whatever they like.',
  fix: 'Sign with a key, and read with parseClaimsJws or a verifier.',
  examples: {
    path: 'src/main/java/Tokens.java',
    bad: [
      inMethod('Claims c = Jwts.parser().setSigningKey(key).parse(input).getBody();'),
      inMethod('String t = JWT.create().withSubject(input).sign(Algorithm.none());'),
      inMethod('DecodedJWT t = JWT.decode(input);'),
      inMethod('String t = Jwts.builder().setSubject(input).compact();'),
    ],
    good: [
      inMethod('Claims c = Jwts.parser().setSigningKey(key).parseClaimsJws(input).getBody();'),
      inMethod('DecodedJWT t = JWT.require(Algorithm.HMAC256(key)).build().verify(input);'),
      inMethod('String t = Jwts.builder().setSubject(input).signWith(key).compact();'),
    ],
  },
  calls: [
    {
      names: [
        'Algorithm.none',
        'PlainJWT',
        'PlainHeader',
        'PlainJWT.parse',
        '*.unsecured',
        '*.parsePlaintextJwt',
        '*.parseClaimsJwt',
        '*.parseUnsecuredClaims',
        '*.setDisableRequireSignature',
        '*.setSkipSignatureVerification',
      ],
      check: () => true,
    },
    {
      names: ['JWT.decode', 'JwtHelper.decode', 'SignedJWT.parse', 'JWTParser.parse'],
      check: ({ file, enclosing }) =>
        !mentions({ file, enclosing: { ...enclosing, function: undefined } }, verifies),
    },
    {
      names: ['*.parse'],
      check: ({ path }) => /^Jwts\.parser(?:Builder)?\(\)/.test(path),
    },
    {
      names: ['*.compact'],
      check: ({ path }) =>
        path.startsWith('Jwts.builder()') &&
        !path.includes('.signWith()') &&
        !path.includes('.encryptWith()'),
    },
    {
      names: ['*.signWith'],
      check: ({ arguments: [algorithm] }) => algorithm?.path === 'SignatureAlgorithm.NONE',
    },
  ],
}
