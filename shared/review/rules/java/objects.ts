/** Objects that are made of what others send. */
import type { FunctionForm } from '../../form/form.ts'
import type { CallSite } from '../../flow/sites.ts'
import { childOf } from '../../syntax/node.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { mentions, inClass, inMethod, inServlet, isTrue, reached, security } from './reaching.ts'

export const objectsFromInput: SyntaxRule = {
  ...security,
  id: 'java/objects-from-bytes',
  title: 'Objects are read from bytes of others',
  severity: 'critical',
  confidence: 'medium',
  cwe: 502,
  why: 'The bytes choose which classes are made, and some classes run code while they are made.',
  fix: 'Use a format of data (JSON) with known types, or an ObjectInputFilter with a list of allowed classes.',
  examples: {
    path: 'src/main/java/Sessions.java',
    bad: [
      inServlet(
        'ObjectInputStream in = new ObjectInputStream(request.getInputStream());',
        'Object o = in.readObject();',
      ),
      inMethod(
        'XMLDecoder d = new XMLDecoder(new ByteArrayInputStream(input.getBytes()));',
        'Object o = d.readObject();',
      ),
      inMethod('Object o = new XStream().fromXML(input);'),
      inMethod('Object o = new Yaml().load(input);'),
      inMethod('ObjectMapper mapper = new ObjectMapper();', 'mapper.enableDefaultTyping();'),
      'interface Bids extends Remote {\n  void bid(Object offer) throws RemoteException;\n}',
      inClass('@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)', 'private Object value;'),
    ],
    good: [
      inMethod('User u = new ObjectMapper().readValue(input, User.class);'),
      inMethod('Object o = new Yaml(new SafeConstructor(new LoaderOptions())).load(input);'),
      inMethod(
        'ObjectInputStream in = new ValidatingObjectInputStream(stream);',
        'in.readObject();',
      ),
      inClass(
        'private void readObject(ObjectInputStream in) throws Exception {',
        '  in.defaultReadObject();',
        '  this.x = (String) in.readObject();',
        '}',
      ),
      inMethod(
        'XStream x = new XStream();',
        'x.allowTypes(new Class[] {User.class});',
        'x.fromXML(input);',
      ),
    ],
  },
  classes: ({ class: form, bases, file }) =>
    bases.includes('Remote')
      ? form.methods
          .filter(takesObjects)
          .map(({ node }) => ({ line: file.lineOf(childOf(node, 'name') ?? node) }))
      : undefined,
  calls: [
    {
      names: [
        'ObjectInputStream.readObject',
        'ObjectInputStream.readUnshared',
        '*.ObjectInputStream.readObject',
      ],
      check: (site) => !isOwnForm(site) && !isFiltered(site) && !isOwnWriting(site) && surer(site),
    },
    {
      names: ['ObjectInputStream'],
      check: (site) =>
        site.expression.isNew &&
        !isOwnForm(site) &&
        !isFiltered(site) &&
        !isOwnWriting(site) &&
        (reached(site.arguments, 'object', 1) ?? false),
    },
    {
      names: ['XMLDecoder.readObject', 'XMLDecoder'],
      check: ({ arguments: given, receiver }) => (receiver ?? given[0])?.reach !== 0,
    },
    {
      names: ['XStream.fromXML', '*.fromXML'],
      check: ({ receiver, arguments: [text] }) =>
        receiver?.path === 'XStream' &&
        (text?.reach ?? 0) >= 1 &&
        ![...(receiver.entries?.keys() ?? [])].some((key) =>
          /^(?:allow|setupDefaultSecurity|addPermission)/.test(key),
        ),
    },
    {
      names: ['Yaml.load', 'Yaml.loadAll', 'Yaml.loadAs', '*.Yaml().load'],
      check: ({ receiver, arguments: [text], path }) =>
        text?.constant === undefined && !isSafeYaml(receiver) && !path.endsWith('loadAs'),
    },
    {
      names: [
        'YamlReader.read',
        'Kryo.readClassAndObject',
        'Kryo.readObject',
        'Hessian2Input.readObject',
        'HessianInput.readObject',
        'BurlapInput.readObject',
        'SerializationUtils.deserialize',
        'SerializationHelper.deserialize',
        'JsonReader.jsonToJava',
        'ObjectInput.readObject',
        'MarshalledObject.get',
        'Unmarshaller.readObject',
      ],
      check: ({ arguments: given, receiver }) =>
        [...given, receiver].some((value) => (value?.reach ?? 0) >= 1),
    },
    {
      names: [
        '*.enableDefaultTyping',
        '*.enableDefaultTypingAsProperty',
        'ObjectMapper.setDefaultTyping',
        'ParserConfig.getGlobalInstance().setAutoTypeSupport',
        '*.setAutoTypeSupport',
      ],
      check: ({ arguments: [on], path }) => !path.endsWith('setAutoTypeSupport') || isTrue(on),
    },
    {
      names: ['*.activateDefaultTyping'],
      check: ({ arguments: [validator] }) =>
        validator?.constant === null || /LaissezFaire/.test(validator?.path ?? ''),
    },
    {
      names: ['JsonTypeInfo'],
      check: ({ named }) => /Id\.(?:CLASS|MINIMAL_CLASS)$/.test(named.get('use')?.path ?? ''),
    },
    {
      names: ['JSON.parseObject', 'JSON.parse'],
      check: ({ arguments: given, path, file }) =>
        (given.length === 1 &&
          /import com\.alibaba\.fastjson\./.test(file.text.slice(0, 4_000)) &&
          reached([given[0]], 'object') !== undefined && { confidence: 'medium' as const }) ||
        given.some((value) => /Feature\.SupportAutoType/.test(value.path ?? '')) ||
        (path === 'JSON.parse' && reached([given[0]], 'object') !== undefined),
    },
    {
      names: [
        'ObjectMessage.getObject',
        'RemoteInvocationSerializingExporter',
        'HttpInvokerServiceExporter',
        'RmiServiceExporter',
        'HessianServiceExporter',
        'SimpleMessageConverter.fromMessage',
      ],
      check: ({ path, expression }) => path === 'ObjectMessage.getObject' || expression.isNew,
    },
  ],
}

const plainTypes = new Set([
  'int',
  'long',
  'short',
  'byte',
  'double',
  'float',
  'boolean',
  'char',
  'String',
  'Integer',
  'Long',
])

/** Whether a method of a remote interface takes objects, which are made of the caller's bytes. */
const takesObjects = ({ parameters }: FunctionForm) =>
  parameters.some(({ type }) => type !== undefined && !plainTypes.has(type.replace('[]', '')))

/** A class says itself how it is read: `readObject` of its own form. */
const isOwnForm = ({ enclosing }: CallSite) =>
  /^(?:readObject|readExternal|resolveClass|readResolve)$/.test(enclosing.function?.name ?? '')

const filters =
  /setObjectInputFilter|ObjectInputFilter|ValidatingObjectInputStream|resolveClass|SerialKiller|NotSerializableException/

const isFiltered = (site: CallSite) => mentions(site, filters)

const writesObjects = /new ObjectOutputStream\(/

/** What is read was written a few lines before: a copy. */
const isOwnWriting = (site: CallSite) => mentions(site, writesObjects)

const surer = (site: CallSite) => ({
  confidence: (site.receiver?.reach ?? 0) >= 4 ? ('high' as const) : ('medium' as const),
})

const isSafeYaml = (receiver: CallSite['receiver']) =>
  receiver?.path !== 'Yaml' || receiver.entries?.get('given')?.path === 'SafeConstructor'
