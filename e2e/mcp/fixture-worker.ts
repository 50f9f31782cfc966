/**
 * The product's door and dispatcher with what the official conformance suite wants to find: its tools,
 * resources and prompts, by its names. Only tests run this Worker.
 */
import {
  acceptedContent,
  InMemoryServerEventBus,
  inputRequired,
  type PromptMessage,
} from '@modelcontextprotocol/server'
import type {
  OfferedPrompt,
  OfferedResource,
  Registry,
} from '../../workers/mcp/dispatch/registry.ts'
import { answerAtDoor } from '../../workers/mcp/door/door.ts'
import { answeringTools, png } from './answering-tools.ts'
import { ask, askingTools, states } from './asking-tools.ts'

const bus = new InMemoryServerEventBus()

const resource = (uri: string, mimeType: string, content: object): OfferedResource => ({
  definition: { uri, name: uri, mimeType },
  read: () => Promise.resolve({ contents: [{ uri, mimeType, ...content }] as never }),
})

const says = (said: string): PromptMessage => ({
  role: 'user',
  content: { type: 'text', text: said },
})

type Input = Readonly<Record<string, string>>
const prompt = (
  name: string,
  names: readonly string[],
  messages: (input: Input) => PromptMessage[],
): OfferedPrompt => ({
  definition: {
    name,
    description: `The suite's ${name}.`,
    arguments: names.map((each) => ({ name: each, description: each, required: true })),
  },
  get: (input) => Promise.resolve({ messages: messages(input) }),
})

const registry: Registry = {
  tools: [...answeringTools(bus), ...askingTools],
  resources: [
    resource('test://static-text', 'text/plain', {
      text: 'This is the content of the static text resource.',
    }),
    resource('test://static-binary', 'image/png', { blob: png }),
  ],
  templates: [
    {
      definition: {
        uriTemplate: 'test://template/{id}/data',
        name: 'template',
        mimeType: 'application/json',
      },
      read: ({ id = '' }) => {
        const text = JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` })
        const uri = `test://template/${id}/data`
        return Promise.resolve({ contents: [{ uri, mimeType: 'application/json', text }] })
      },
    },
  ],
  prompts: [
    prompt('test_simple_prompt', [], () => [says('This is a simple prompt for testing.')]),
    prompt('test_prompt_with_arguments', ['arg1', 'arg2'], ({ arg1, arg2 }) => [
      says(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`),
    ]),
    prompt('test_prompt_with_embedded_resource', ['resourceUri'], ({ resourceUri = '' }) => [
      {
        role: 'user',
        content: {
          type: 'resource',
          resource: {
            uri: resourceUri,
            mimeType: 'text/plain',
            text: 'Embedded resource content for testing.',
          },
        },
      },
      says('Please process the embedded resource above.'),
    ]),
    prompt('test_prompt_with_image', [], () => [
      { role: 'user', content: { type: 'image', data: png, mimeType: 'image/png' } },
      says('Please analyze the image above.'),
    ]),
    {
      definition: {
        name: 'test_input_required_result_prompt',
        description: 'Asks the client before it answers.',
      },
      get: (_, { mcpReq }) => {
        const content = acceptedContent(mcpReq.inputResponses, 'user_context')
        return Promise.resolve(
          content
            ? { messages: [says('Prompt with context.')] }
            : inputRequired({
                inputRequests: {
                  user_context: ask('What context should the prompt use?', 'context'),
                },
              }),
        )
      },
    },
  ],
  complete: ({ begun }) =>
    Promise.resolve(['paris', 'park', 'party'].filter((one) => one.startsWith(begun))),
  options: {
    capabilities: {
      logging: {},
      tools: { listChanged: true },
      prompts: { listChanged: true },
      resources: { listChanged: true, subscribe: true },
    },
    requestState: { verify: (state, context) => states.verify(state, context) },
  },
  // Of the older protocol alone; whoever subscribes without a session hears of nothing.
  extend: (server) => {
    server.setRequestHandler('resources/subscribe', () => ({}))
    server.setRequestHandler('resources/unsubscribe', () => ({}))
  },
}

export default {
  fetch: (request: Request) =>
    answerAtDoor(request, { identity: { name: 'fixtures', version: '1.0.0' }, registry, bus }),
}
