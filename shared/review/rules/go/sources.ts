/** Where values come into Go programs. */
import type { Reach } from '../../flow/value.ts'

/** Each of these members or methods of a type, as the request of a stranger. */
const of = (type: string, names: string): Record<string, Reach> =>
  Object.fromEntries(names.split(' ').map((name) => [`${type}.${name}`, 4 as const]))

export const goSources: Readonly<Record<string, Reach>> = {
  ...of(
    'net/http.Request',
    'Form PostForm MultipartForm URL Body Header Host RequestURI Trailer FormValue() PostFormValue() FormFile() Cookie() Cookies() PathValue() Referer() UserAgent() BasicAuth() MultipartReader() GetBody()',
  ),
  // Requests within the contexts of frameworks.
  ...of(
    '*.Request',
    'Form PostForm MultipartForm URL Body Header Host RequestURI FormValue() PostFormValue() Cookie() Referer() UserAgent()',
  ),
  ...of('*.Request()', 'Form PostForm URL Body Header Host RequestURI FormValue() Cookie()'),
  'mux.Vars()': 4,
  'chi.URLParam()': 4,
  'chi.URLParamFromCtx()': 4,
  'pat.Param()': 4,
  'httprouter.Params.*': 4,
  'httprouter.ParamsFromContext()': 4,
  ...of(
    'gin.Context',
    'Query() DefaultQuery() GetQuery() QueryArray() GetQueryArray() QueryMap() Param() Params PostForm() DefaultPostForm() GetPostForm() PostFormArray() PostFormMap() GetHeader() Cookie() GetRawData() FormFile() MultipartForm() ContentType() FullPath() Bind() BindJSON() BindQuery() BindUri() BindXML() BindYAML() BindHeader() ShouldBind() ShouldBindJSON() ShouldBindQuery() ShouldBindUri() ShouldBindXML() ShouldBindWith() ShouldBindBodyWith() MustBindWith()',
  ),
  ...of(
    'echo.Context',
    'QueryParam() QueryParams() QueryString() Param() ParamValues() FormValue() FormParams() FormFile() MultipartForm() Cookie() Bind() Path()',
  ),
  ...of(
    'fiber.Ctx',
    'Query() Queries() QueryParser() Params() ParamsParser() AllParams() FormValue() FormFile() MultipartForm() Body() BodyRaw() BodyParser() Get() GetReqHeaders() ReqHeaderParser() Cookies() CookieParser() OriginalURL() Path() Hostname() BaseURL() IP() Bind()',
  ),
  ...of(
    'fasthttp.RequestCtx',
    'QueryArgs() PostArgs() PostBody() FormValue() FormFile() UserValue() Path() RequestURI() URI() Request Referer() UserAgent() Host() MultipartForm()',
  ),
  ...of(
    'iris.Context',
    'URLParam() URLParamDefault() URLParams() Params() FormValue() FormValues() PostValue() PostValueTrim() GetHeader() GetCookie() ReadJSON() ReadForm() ReadQuery() ReadBody() GetBody() Path()',
  ),
  ...of(
    'this',
    'GetString() GetStrings() Input() Ctx.Input Params.Get() Params.Query Params.Form ParseForm()',
  ),
  ...of('*.Input', 'Query() Param() Header() Cookie() RequestBody Bind() URI() URL() CopyBody()'),
  'revel.Params.*': 4,
  'events.APIGatewayProxyRequest.*': 4,
  'events.APIGatewayV2HTTPRequest.*': 4,
  'events.ALBTargetGroupRequest.*': 4,
  'events.LambdaFunctionURLRequest.*': 4,
  'websocket.Conn.ReadMessage()': 4,
  'websocket.Conn.ReadJSON()': 4,
  'websocket.Conn.NextReader()': 4,
  'net.Conn.Read()': 4,
  'os.Args': 3,
  'os.Getenv()': 3,
  'os.LookupEnv()': 3,
  'os.Stdin': 3,
  'os.ReadFile()': 3,
  'io/ioutil.ReadFile()': 3,
  'flag.String()': 3,
  'flag.Arg()': 3,
  'flag.Args()': 3,
  'flag.StringVar()': 3,
  'fmt.Scan()': 3,
  'fmt.Scanf()': 3,
  'fmt.Scanln()': 3,
  'viper.GetString()': 3,
}
