/** Tools of the conformance suite that answer at once, each with another kind of content. */
import type {
  CallToolResult,
  ContentBlock,
  InMemoryServerEventBus,
  ServerContext,
  Tool,
} from '@modelcontextprotocol/server'
import type { OfferedTool } from '../../workers/mcp/dispatch/registry.ts'

/** One red pixel. */
export const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='
/** A header, and no sound after it. */
const wav = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEARKwAAIhYAQACABAAZGF0YQAAAAA='

const text = (said: string): ContentBlock => ({ type: 'text', text: said })
const image: ContentBlock = { type: 'image', data: png, mimeType: 'image/png' }
const embedded = (uri: string, mimeType: string, said: string): ContentBlock => ({
  type: 'resource',
  resource: { uri, mimeType, text: said },
})

type Answer = (context: ServerContext) => Promise<ContentBlock[]>

const tool = (
  name: string,
  answer: Answer,
  { isError, inputSchema = { type: 'object', properties: {} } }: Shape = {},
): OfferedTool => ({
  definition: { name, description: `The suite's ${name}.`, inputSchema },
  toolset: 'fixtures',
  call: async (_, context): Promise<CallToolResult> => ({
    content: await answer(context),
    ...(isError && { isError }),
  }),
})
type Shape = { isError?: true; inputSchema?: Tool['inputSchema'] }

const always =
  (...content: ContentBlock[]): Answer =>
  () =>
    Promise.resolve(content)

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50))

const logging: Answer = async ({ mcpReq }) => {
  const log = mcpReq.log.bind(mcpReq)
  await log('info', 'Tool execution started')
  await aMoment()
  await log('info', 'Tool processing data')
  await aMoment()
  await log('info', 'Tool execution completed')
  return [text('It logged.')]
}

const progressing: Answer = async ({ mcpReq }) => {
  const progressToken = mcpReq._meta?.progressToken
  for (const progress of [0, 50, 100]) {
    if (progressToken !== undefined) {
      const params = { progressToken, progress, total: 100 }
      await mcpReq.notify({ method: 'notifications/progress', params })
    }
    await aMoment()
  }
  return [text('It progressed.')]
}

/** Keywords that have to come through as they are. As text: JSON Schema has a keyword `then`. */
const everyKeyword = JSON.parse(`
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "$defs": {
    "address": {
      "$anchor": "addressDef",
      "type": "object",
      "properties": {
        "street": {
          "type": "string"
        },
        "city": {
          "type": "string"
        }
      }
    }
  },
  "properties": {
    "name": {
      "type": "string"
    },
    "address": {
      "$ref": "#/$defs/address"
    },
    "contactMethod": {
      "type": "string",
      "enum": [
        "phone",
        "email"
      ]
    },
    "phone": {
      "type": "string"
    },
    "email": {
      "type": "string"
    }
  },
  "allOf": [
    {
      "anyOf": [
        {
          "required": [
            "phone"
          ]
        },
        {
          "required": [
            "email"
          ]
        }
      ]
    }
  ],
  "if": {
    "properties": {
      "contactMethod": {
        "const": "phone"
      }
    },
    "required": [
      "contactMethod"
    ]
  },
  "then": {
    "required": [
      "phone"
    ]
  },
  "else": {
    "required": [
      "email"
    ]
  },
  "additionalProperties": false
}
`) as Tool['inputSchema']

/** The tools; changes of lists go onto `bus`. */
export function answeringTools(bus: InMemoryServerEventBus): OfferedTool[] {
  return [
    tool('test_simple_text', always(text('This is a simple text response for testing.'))),
    tool('test_image_content', always(image)),
    tool('test_audio_content', always({ type: 'audio', data: wav, mimeType: 'audio/wav' })),
    tool(
      'test_embedded_resource',
      always(
        embedded('test://embedded-resource', 'text/plain', 'This is an embedded resource content.'),
      ),
    ),
    tool(
      'test_multiple_content_types',
      always(
        text('Multiple content types test:'),
        image,
        embedded(
          'test://mixed-content-resource',
          'application/json',
          JSON.stringify({ test: 'data', value: 123 }),
        ),
      ),
    ),
    tool('test_tool_with_logging', logging),
    tool('test_logging_tool', logging),
    tool(
      'test_error_handling',
      always(text('This tool intentionally returns an error for testing')),
      { isError: true },
    ),
    tool('test_tool_with_progress', progressing),
    tool('test_reconnection', always(text('Here again.'))),
    tool('json_schema_2020_12_tool', always(text('ok')), { inputSchema: everyKeyword }),
    tool('test_trigger_tool_change', () => {
      bus.publish({ kind: 'tools_list_changed' })
      return Promise.resolve([text('Told.')])
    }),
    tool('test_trigger_prompt_change', () => {
      bus.publish({ kind: 'prompts_list_changed' })
      return Promise.resolve([text('Told.')])
    }),
  ]
}
