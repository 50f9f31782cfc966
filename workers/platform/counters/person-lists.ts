/**
 * The closed lists of what is counted of a person's scorecard. A step is named by its lower bound and
 * goes up to the next one.
 */

/** Scores, five points a step. */
export const scoreSteps = words('0 5 10 15 20 25 30 35 40 45 50 55 60 65 70 75 80 85 90 95')

/** Counts of a year: two steps for every doubling. */
export const countSteps = words(
  '0 1 2 3 4 6 8 11 16 23 32 45 64 91 128 181 256 362 512 724 1024 1448 2048 2896 4096 5793 8192',
)

/** At least this share of own commits, in percent; `none`: no mark was found, which proves nothing. */
export const aiShares = ['unknown', 'none', '0-10', '10-30', '30-60', '60-100'] as const
export type AiShare = (typeof aiShares)[number]

/** As GitHub names them; the rest is `other`, and `none` where there are no bytes. */
export const languages = names(
  'Python,JavaScript,TypeScript,Java,C#,C++,C,PHP,Go,Rust,Kotlin,Swift,Ruby,Dart,Shell,HTML,CSS,Vue,Jupyter Notebook,R,Scala,Lua,Perl,Haskell,Elixir,Clojure,Julia,Zig,Nix,Objective-C,PowerShell,OCaml,HCL,MATLAB,TeX,Solidity,other,none',
)

/** As `shared/ai-marks` names them; the rest is `other`. */
export const aiTools = names(
  'Claude Code,GitHub Copilot,Cursor,Codex,Devin,Aider,Jules,Gemini,Amp,OpenHands,opencode,Qwen,Kiro,Warp,Roo Code,Cline,Windsurf,Goose,Junie,Amazon Q,ChatGPT,GPT,DeepSeek,Replit,Lovable,other',
)

/** The step of a value of zero or more. */
export function stepOf<Step extends string>(steps: readonly Step[], value: number): Step {
  return steps.findLast((step) => Number(step) <= value)!
}

/** The value, or `other` where the list does not have it. */
export function listed<Value extends string>(list: readonly Value[], value: string): Value {
  return list.find((known) => known === value) ?? ('other' as Value)
}

/** The band of a share (0–1, null where it is unknown). */
export function aiShareOf(share: number | null): AiShare {
  if (share === null) return 'unknown'
  if (share === 0) return 'none'
  if (share < 0.1) return '0-10'
  if (share < 0.3) return '10-30'
  return share < 0.6 ? '30-60' : '60-100'
}

type Split<Text extends string, By extends string> = Text extends `${infer First}${By}${infer Rest}`
  ? First | Split<Rest, By>
  : Text

function words<Text extends string>(text: Text) {
  return text.split(' ') as Split<Text, ' '>[]
}

function names<Text extends string>(text: Text) {
  return text.split(',') as Split<Text, ','>[]
}
