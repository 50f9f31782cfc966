/** Tokens and their signatures. */
import type { CallSite } from '../../flow/sites.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeAround, defined, inFunction } from './define.ts'

/** Who looks for the key first reads the claims twice: without a check, and then with it. */
const isVerifiedLater = (site: CallSite): boolean =>
  /\.Claims\(|Verify\w*\(|\.Parse(?:WithClaims)?\(/.test(codeAround(site))

const unsignedToken: SyntaxRule = defined({
  id: 'go/token-not-verified',
  title: 'A token is taken without checking its signature',
  severity: 'high',
  cwe: 347,
  why: 'Anybody can write such a token, with any name and any rights in it.',
  fix: 'Parse tokens with a key and with the list of methods that are valid: jwt.WithValidMethods.',
  bad: [
    inFunction(
      'github.com/golang-jwt/jwt/v4',
      'token := jwt.NewWithClaims(jwt.SigningMethodNone, claims)',
      'token.SignedString(jwt.UnsafeAllowNoneSignatureType)',
    ),
    inFunction(
      'github.com/dgrijalva/jwt-go',
      'parser := new(jwt.Parser)',
      'parser.ParseUnverified(input, claims)',
    ),
    inFunction(
      'github.com/golang-jwt/jwt/v5',
      'jwt.Parse(input, func(t *jwt.Token) (any, error) { return jwt.UnsafeAllowNoneSignatureType, nil })',
    ),
    inFunction(
      'github.com/golang-jwt/jwt/v5',
      'token, _, err := jwt.NewParser().ParseUnverified(input, claims)',
      'use(token)',
    ),
  ],
  good: [
    inFunction('github.com/golang-jwt/jwt/v5', 'jwt.NewWithClaims(jwt.SigningMethodHS256, claims)'),
    inFunction('github.com/golang-jwt/jwt/v5', 'jwt.Parse(input, keyOf)'),
    inFunction(
      'gopkg.in/square/go-jose.v2/jwt',
      'token.UnsafeClaimsWithoutVerification(&issuer)',
      'token.Claims(keyOf(issuer), &claims)',
    ),
  ],
  calls: [
    {
      names: ['jwt.NewWithClaims', 'jwt.New', '*.SignedString', 'jwt.Parse'],
      check: ({ arguments: given }) =>
        given.some(({ path }) =>
          /jwt\.(?:SigningMethodNone|UnsafeAllowNoneSignatureType)$/.test(path ?? ''),
        ),
    },
    {
      names: ['*.ParseUnverified', '*.UnsafeClaimsWithoutVerification'],
      check: (site) => site.arguments.length >= 1 && !isVerifiedLater(site),
    },
  ],
  returns: ({ value: { path, items } }) =>
    [path, items?.[0]?.path].includes('jwt.UnsafeAllowNoneSignatureType'),
})

export const tokenRules: readonly SyntaxRule[] = [unsignedToken]
