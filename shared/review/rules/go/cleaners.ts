/** Calls of Go that make what they are given safe, and those whose result tells nothing of it. */

const everything = ['*'] as const
const each = (names: string, harms: readonly string[]) =>
  Object.fromEntries(names.split(' ').map((name) => [name, harms]))

export const goCleaners: Readonly<Record<string, readonly string[]>> = {
  ...each(
    'strconv.Atoi strconv.ParseInt strconv.ParseUint strconv.ParseFloat strconv.ParseBool strconv.Itoa strconv.FormatInt strconv.FormatUint strconv.FormatFloat strconv.FormatBool',
    everything,
  ),
  ...each(
    'int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 bool rune byte',
    everything,
  ),
  ...each(
    'uuid.Parse uuid.MustParse uuid.FromString uuid.New uuid.NewString time.Parse time.ParseDuration time.ParseInLocation net.ParseIP net.ParseCIDR primitive.ObjectIDFromHex xid.FromString *.ParamsInt *.QueryInt *.QueryBool *.GetInt *.GetInt64 *.GetBool *.GetFloat *.URLParamInt *.URLParamInt64 *.ReplaceAllString *.ReplaceAllLiteralString bcrypt.GenerateFromPassword',
    everything,
  ),
  ...each(
    'html.EscapeString html/template.HTMLEscapeString html/template.HTMLEscaper html/template.JSEscapeString html/template.JSEscaper text/template.HTMLEscapeString text/template.HTMLEscaper text/template.JSEscapeString encoding/json.Marshal encoding/json.MarshalIndent encoding/json.HTMLEscape',
    ['html'],
  ),
  ...each(
    'net/url.QueryEscape net/url.PathEscape html/template.URLQueryEscaper *.Encode encoding/hex.EncodeToString *.EncodeToString',
    ['html', 'url', 'path', 'sql', 'shell', 'ldap', 'xpath'],
  ),
  ...each('path/filepath.Base path.Base securejoin.SecureJoin path/filepath.IsLocal', ['path']),
  ...each('pq.QuoteIdentifier pq.QuoteLiteral *.Sanitize *.QuoteIdentifier *.QuoteLiteral', [
    'sql',
    'html',
  ]),
  'shellescape.Quote': ['shell'],
  ...each('ldap.EscapeFilter ldap.EscapeDN', ['ldap']),
}

export const goOpaque: readonly string[] = [
  'len',
  'cap',
  'strings.Contains',
  'strings.HasPrefix',
  'strings.HasSuffix',
  'strings.Count',
  'strings.Index',
  'strings.EqualFold',
  'bytes.Equal',
  'bytes.Contains',
  'crypto/hmac.Equal',
  'crypto/subtle.ConstantTimeCompare',
  'crypto/sha256.Sum256',
  'crypto/sha512.Sum512',
  'crypto/sha1.Sum',
  'crypto/md5.Sum',
  'reflect.TypeOf',
  'net/http.Request.Context',
  'net/http.StatusText',
  'golang.org/x/crypto/bcrypt.CompareHashAndPassword',
  'os.Stat',
  'net/http.Get',
  'net/http.Post',
  'net/http.DefaultClient.Do',
]
