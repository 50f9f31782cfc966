import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../../dev/review/parsers.ts'
import { reviewFile } from '../../review-file.ts'
import { inHandler } from './define.ts'

const tools = { parsers: await parsersInNode(), textRules: [], changeRules: [] }

/** Whether what stands in a handler of Go reaches the query at its end, and as whose. */
const queried = (lines: string, after = '') =>
  reviewFile(
    'a.go',
    `${inHandler('database/sql fmt strings', ...lines.split('\n'))}\n${after}`,
    tools,
  )
    .findings.filter(({ rule }) => rule === 'go/sql-from-input')
    .map(({ confidence }) => confidence)
    .at(-1)

describe('a call that ends the program', () => {
  const query = 'db.Query("select * from t where a = " + value)'

  it.each(['os.Exit(1)', 'log.Fatal("wrong")', 'panic("wrong")', 'logger.Fatalf("%v", value)'])(
    'is not gone past: %s',
    (call) => {
      const before = `value := "a"\nif isWrong(r.Host) {\n value = r.Host\n ${call}\n}\n`
      expect(queried(before + query)).toBeUndefined()
      expect(queried(before.replace(call, 'note()') + query)).toBe('high')
    },
  )
})

describe('what a request sends reaches a query', () => {
  it.each([
    ['by a sum', 'q := r.FormValue("q")\ndb.Query("select * from t where a = " + q)'],
    ['by formatting', 'db.Query(fmt.Sprintf("select * from t where a = %v", r.Host))'],
    [
      'by a builder',
      'var b strings.Builder\nb.WriteString("select * from t where a = ")\nb.WriteString(r.Host)\ndb.Query(b.String())',
    ],
    [
      'by a builder that is printed to',
      'b := &strings.Builder{}\nfmt.Fprintf(b, "select * from t where a = %s", r.Host)\nq := "select * from t where a = " + r.Host\ndb.Query(q)',
    ],
    [
      'by what a decoder writes',
      'var u User\njson.NewDecoder(r.Body).Decode(&u)\ndb.Query("select * from t where a = " + u.Name)',
    ],
    [
      'by a list',
      'parts := []string{"select * from t where a =", r.Host}\ndb.Query(strings.Join(parts, " "))',
    ],
    [
      'by replacing a mark in a text',
      'q := strings.Replace("select * from t where a = {a}", "{a}", r.Host, 1)\ndb.Query(q)',
    ],
    ['by a loop', 'for _, v := range r.Form["a"] {\n db.Query("delete from t where a = " + v)\n}'],
    [
      'by the first of several results',
      'v, ok := r.Form["a"]\nuse(ok)\ndb.Query("delete from t where a = " + v[0])',
    ],
  ])('%s', (_, lines) => {
    expect(queried(lines)).toBe('high')
  })

  it('by a function of the file that gives a value and an error', () => {
    const after =
      'func clean(s string) (string, error) {\n\tif s == "" {\n\t\treturn "", errEmpty\n\t}\n\treturn "x" + s, nil\n}'
    expect(
      queried('v, err := clean(r.Host)\nuse(err)\ndb.Query("delete from t where a = " + v)', after),
    ).toBe('high')
  })

  it('by a method of a type of the file', () => {
    const after =
      'type Store struct{}\n\nfunc (s *Store) find(name string) { db.Query("select * from t where a = " + name) }'
    expect(queried('s := &Store{}\ns.find(r.Host)', after)).toBe('high')
  })
})

describe('what does not reach it', () => {
  it.each([
    ['a value of its own', 'db.Query("select * from t where a = ?", r.Host)'],
    [
      'a number',
      'n, err := strconv.Atoi(r.Host)\nuse(err)\ndb.Query(fmt.Sprintf("select * from t where a = %d", n))',
    ],
    ['what is overwritten', 'q := r.Host\nq = "x"\ndb.Query("select * from t where a = " + q)'],
    [
      'what a switch lists',
      'q := r.Host\nswitch q {\ncase "a", "b":\n db.Query("select * from " + q)\n}',
    ],
    [
      'what a set of allowed names lets through',
      'ok := map[string]bool{"a": true}\nallowed := ok\nq := r.Host\nif !allowed[q] {\n return\n}\ndb.Query("select * from " + q)',
    ],
    [
      'what a test lets through',
      'q := r.Host\nif q != "a" {\n return\n}\ndb.Query("select * from " + q)',
    ],
    [
      'the error of a call',
      'v, err := read(r.Host)\nuse(v)\ndb.Query("select * from t where a = 1", err)',
    ],
  ])('%s', (_, lines) => {
    expect(queried(lines)).toBeUndefined()
  })
})
