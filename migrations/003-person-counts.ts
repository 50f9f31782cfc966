/** Scores, counts, languages and AI tools join the closed lists. */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { allowedWithOptOuts } from './002-opt-out-errors.ts'
import { replaceClosedLists } from './closed-lists.ts'

const split = (names: string) => names.split(',')

const added = {
  'scan_score_2026.1': {
    dim1: ['overall', 'activity', 'collaboration', 'stackDiversity', 'aiSavviness'],
    dim2: split('0,5,10,15,20,25,30,35,40,45,50,55,60,65,70,75,80,85,90,95'),
  },
  scan_count: {
    dim1: ['commits', 'pullRequests', 'reviews', 'issues'],
    dim2: split(
      'unknown,0,1,2,3,4,6,8,11,16,23,32,45,64,91,128,181,256,362,512,724,1024,1448,2048,2896,4096,5793,8192',
    ),
  },
  scan_language: {
    dim1: split(
      'Python,JavaScript,TypeScript,Java,C#,C++,C,PHP,Go,Rust,Kotlin,Swift,Ruby,Dart,Shell,HTML,CSS,Vue,Jupyter Notebook,R,Scala,Lua,Perl,Haskell,Elixir,Clojure,Julia,Zig,Nix,Objective-C,PowerShell,OCaml,HCL,MATLAB,TeX,Solidity,other,none',
    ),
    dim2: ['unknown', 'none', '0-10', '10-30', '30-60', '60-100'],
  },
  scan_tool: {
    dim1: split(
      'Claude Code,GitHub Copilot,Cursor,Codex,Devin,Aider,Jules,Gemini,Amp,OpenHands,opencode,Qwen,Kiro,Warp,Roo Code,Cline,Windsurf,Goose,Junie,Amazon Q,ChatGPT,GPT,DeepSeek,Replit,Lovable,other',
    ),
    dim2: ['-'],
  },
}

async function up(db: Kysely<unknown>): Promise<void> {
  await replaceClosedLists(db, { ...allowedWithOptOuts, ...added })
}

/** Counts of these metrics are lost. */
async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from counters where metric in (${sql.join(Object.keys(added))})`.execute(db)
  await replaceClosedLists(db, allowedWithOptOuts)
}

export const personCountsMigration: Migration = { up, down }
