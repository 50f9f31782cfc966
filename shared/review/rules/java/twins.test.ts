/** Programs that differ in one step: one harmful, one not. They say what the flow follows in Java. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../../dev/review/parsers.ts'
import { reviewFile } from '../../review-file.ts'

const tools = { parsers: await parsersInNode(), textRules: [], changeRules: [], now: () => 0 }

const rulesIn = (text: string): string[] =>
  reviewFile('src/main/java/Example.java', text, tools).findings.map(({ rule }) => rule)

/** A servlet in which `value` is made of a parameter of the request and then run as a command. */
const servlet = (steps: string, members = ''): string => `
import javax.servlet.http.*;
public class Example extends HttpServlet {
  @Override
  public void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String input = request.getParameter("p");
    String value = "";
    ${steps}
    Runtime.getRuntime().exec("echo " + value);
  }
  ${members}
}`

const runsInput = (steps: string, members?: string) =>
  rulesIn(servlet(steps, members)).includes('java/command-from-input')

interface Twin {
  step: string
  bad: [steps: string, members?: string]
  good: [steps: string, members?: string]
}

const twins: readonly Twin[] = [
  {
    step: 'what is assigned last counts',
    bad: ['value = "a"; value = input;'],
    good: ['value = input; value = "a";'],
  },
  {
    step: 'behind the end of the program nothing runs',
    bad: ['if (input == null) { value = input; System.gc(); } value += input;'],
    good: ['if (input != null) { value = input; System.exit(1); }'],
  },
  {
    step: 'a test of constants is decided',
    bad: ['int n = 86; if ((7 * 42) - n > 200) value = input; else value = "a";'],
    good: ['int n = 196; if ((500 / 42) + n > 200) value = "a"; else value = input;'],
  },
  {
    step: 'whole numbers divide to whole numbers',
    bad: ['value = 7 / 2 == 3 ? input : "a";'],
    good: ['value = 7 / 2 == 3 ? "a" : input;'],
  },
  {
    step: 'a switch over a sign of a known text',
    bad: [
      'char c = "ABC".charAt(0); switch (c) { case \'A\': value = input; break; default: value = "a"; }',
    ],
    good: [
      'char c = "ABC".charAt(1); switch (c) { case \'A\': value = input; break; case \'B\': value = "a"; break; default: value = input; }',
    ],
  },
  {
    step: 'a switch with a value',
    bad: ['value = switch (input) { case "a" -> "1"; default -> input; };'],
    good: ['value = switch (input) { case "a" -> "1"; default -> { yield "2"; } };'],
  },
  {
    step: 'items of a list',
    bad: [
      'java.util.List<String> l = new java.util.ArrayList<>(); l.add("a"); l.add(input); l.remove(0); value = l.get(0);',
    ],
    good: [
      'java.util.List<String> l = new java.util.ArrayList<>(); l.add("a"); l.add(input); l.add("b"); l.remove(0); value = l.get(1);',
    ],
  },
  {
    step: 'entries of a map',
    bad: [
      'java.util.Map<String, Object> m = new java.util.HashMap<>(); m.put("a", "x"); m.put("b", input); value = (String) m.get("b");',
    ],
    good: [
      'java.util.Map<String, Object> m = new java.util.HashMap<>(); m.put("a", "x"); m.put("b", input); value = (String) m.get("a");',
    ],
  },
  {
    step: 'what is made of each item of a stream',
    bad: [
      'value = java.util.stream.Stream.of(input).map(s -> s.trim()).collect(java.util.stream.Collectors.joining());',
    ],
    good: [
      'value = java.util.stream.Stream.of(input).map(s -> "?").collect(java.util.stream.Collectors.joining());',
    ],
  },
  {
    step: 'a test of the type gives a name',
    bad: ['Object o = input; if (o instanceof String s) value = s;'],
    good: ['Object o = "a"; if (o instanceof String s) value = s;'],
  },
  {
    step: 'a text in which something is replaced',
    bad: ['value = "a :b".replace(":b", input);'],
    good: ['value = input; value = "a :b".replace(":b", "c");'],
  },
  {
    step: 'texts that grow',
    bad: [
      'StringBuilder b = new StringBuilder("a"); b.append(input).append("b"); value = b.toString();',
    ],
    good: [
      'StringBuilder b = new StringBuilder("a"); b.append("c").append("b"); value = b.toString();',
    ],
  },
  {
    step: 'a method of the class',
    bad: [
      'value = pick(request, input);',
      'private static String pick(HttpServletRequest r, String p) { String b = p; return b.trim(); }',
    ],
    good: [
      'value = pick(request, input);',
      'private static String pick(HttpServletRequest r, String p) { String b = p; b = "a"; return b; }',
    ],
  },
  {
    step: 'a method of an inner class',
    bad: [
      'value = new Inner().pick(input);',
      'private class Inner { String pick(String p) { return p; } }',
    ],
    good: [
      'value = new Inner().pick(input);',
      'private class Inner { String pick(String p) { return "a"; } }',
    ],
  },
  {
    step: 'methods of one name',
    bad: [
      'value = pick(input, 1);',
      'String pick(String p) { return "a"; } String pick(String p, int n) { return p; }',
    ],
    good: [
      'value = pick(input);',
      'String pick(String p) { return "a"; } String pick(String p, int n) { return p; }',
    ],
  },
  {
    step: 'a class of another file',
    bad: ['Thing t = Things.make(); value = t.work(input);'],
    good: ['Thing t = Things.make(); value = t.work("a");'],
  },
  {
    step: 'a field',
    bad: ['this.kept = input; value = kept;', 'private String kept;'],
    good: ['value = kept;', 'private static final String kept = "a";'],
  },
  {
    step: 'cookies in a loop that breaks',
    bad: [
      'for (Cookie c : request.getCookies()) { if (c.getName().equals("x")) { value = c.getValue(); break; } }',
    ],
    good: [
      'for (Cookie c : request.getCookies()) { if (c.getName().equals("x")) { value = "found"; break; } }',
    ],
  },
  {
    step: 'a number',
    bad: ['value = input.substring(1);'],
    good: ['int n = Integer.parseInt(input); value = "" + n;'],
  },
  {
    step: 'a list of what is allowed',
    bad: ['if (input.isEmpty()) return; value = input;'],
    good: ['if (!ALLOWED.contains(input)) return; value = input;'],
  },
  {
    step: 'a pattern',
    bad: ['value = input.replaceAll("a", "b");'],
    good: ['if (!input.matches("[a-z]+")) throw new IllegalArgumentException(); value = input;'],
  },
  {
    step: 'what catches goes on with what was known',
    bad: ['try { value = input; load(); } catch (java.io.IOException e) { log(e); }'],
    good: [
      'try { value = input; load(); } catch (java.io.IOException e) { log(e); } finally { value = "a"; }',
    ],
  },
]

describe('one step apart', () => {
  it.each(twins)('$step', ({ bad, good }) => {
    expect(runsInput(...bad)).toBe(true)
    expect(runsInput(...good)).toBe(false)
  })

  it('an instance is what it was made as, not what it is declared as', () => {
    const token = (maker: string) =>
      rulesIn(`class A { long token() { java.util.Random r = ${maker}; return r.nextLong(); } }`)
    expect(token('new java.util.Random()')).toContain('java/weak-random')
    expect(token('new java.security.SecureRandom()')).toEqual([])
    expect(token('SecureRandom.getInstance("SHA1PRNG")')).toEqual([])
  })

  it('a class by its package is the class', () => {
    const hash = (call: string) => rulesIn(`class A { void a() { ${call}.getInstance("MD5"); } }`)
    expect(hash('java.security.MessageDigest')).toEqual(hash('MessageDigest'))
    expect(hash('MessageDigest')).toEqual(['java/weak-hash'])
  })

  it('methods of a class made on the spot see what is around them', () => {
    const found = rulesIn(
      servlet(
        'new Thread(new Runnable() { public void run() { Runtime.getRuntime().load(input); } }).start();',
      ),
    )
    expect(found).toContain('java/command-from-input')
  })
})

it('any piece of a program is reviewed', () => {
  const text = twins.map(({ bad }) => servlet(...bad)).join('\n')
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(400), (from, length) => {
      expect(Array.isArray(rulesIn(text.slice(from, from + length)))).toBe(true)
    }),
    { numRuns: 60 },
  )
})
