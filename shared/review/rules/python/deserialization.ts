/** Data from which any object can be made. */
import type { Value } from '../../flow/value.ts'
import type { Answer } from '../syntax-rule.ts'
import { all, argumentOf, defined, inRoute, isDynamic, isTrue, textIn } from './define.ts'

/** Surely where a request decides the data, probably where it is not written in the program. */
function speaksOfData(data: Value | undefined): Answer {
  if (data === undefined || data.constant !== undefined) return undefined
  if (isDynamic(data, 'deserialization', 4)) return { confidence: 'high' }
  // What was dumped in the same breath is no data of others.
  return (data.path ?? '').endsWith('dumps()') ? undefined : { confidence: 'medium' }
}

export const unpickled = defined({
  id: 'python/unpickled',
  title: 'Objects are made of data that can name any function to call',
  severity: 'high',
  cwe: 502,
  why: 'Pickle and its like run what the data says while they load it.',
  fix: 'Use json for data, or check a signature (hmac) of it before it is loaded.',
  bad: [
    inRoute('import pickle, base64', 'pickle.loads(base64.b64decode(x))'),
    'import _pickle as p\ndef load(f):\n    return p.load(f)',
    'import dill\ndef load(path):\n    with open(path, "rb") as f:\n        return dill.load(f)',
    'from pickle import Unpickler\ndef load(f):\n    return Unpickler(f).load()',
    'import shelve\ndef load(path):\n    return shelve.open(path)',
  ],
  good: [
    inRoute('import json', 'json.loads(x)'),
    'import pickle\ncopy = pickle.loads(pickle.dumps(thing))',
    'import pickle\npickle.dump(a, f)',
  ],
  calls: [
    {
      names: [
        ...all('pickle cPickle _pickle dill cloudpickle pickle5', 'load loads Unpickler'),
        ...all('marshal', 'load loads'),
        'shelve.open',
        'shelve.DbfilenameShelf',
        ...all('jsonpickle', 'decode loads'),
        'pandas.read_pickle',
        'joblib.load',
        'sklearn.externals.joblib.load',
        'klepto.archives.file_archive',
        'yaml.unsafe_load',
        'yaml.unsafe_load_all',
        'ruamel.yaml.unsafe_load',
        'django.core.signing.PickleSerializer.loads',
      ],
      check: (site) =>
        speaksOfData(
          argumentOf(site, 0, 'file', 'data', 'string', 'filename', 'filepath_or_buffer', 's'),
        ),
    },
    {
      names: ['torch.load'],
      check: (site) =>
        !isTrue(site.named.get('weights_only')) && speaksOfData(argumentOf(site, 0, 'f')),
    },
    {
      names: ['keras.models.load_model', '*.keras.models.load_model', '*.models.load_model'],
      check: ({ named }) => named.get('safe_mode')?.constant === false,
    },
    {
      names: ['*.from_pretrained', 'transformers.pipeline', 'datasets.load_dataset'],
      check: ({ named }) => isTrue(named.get('trust_remote_code')) && { cwe: 494 },
    },
    {
      names: ['numpy.load'],
      check: (site) =>
        isTrue(argumentOf(site, 2, 'allow_pickle')) && speaksOfData(argumentOf(site, 0, 'file')),
    },
  ],
})

const safeLoader = /(?:^|\.)C?(?:Safe|Base|RoundTrip)Loader$/

export const yamlLoaded = defined({
  id: 'python/yaml-loaded',
  title: 'YAML is read with a loader that makes any object',
  severity: 'high',
  cwe: 502,
  why: 'With the full loaders a document can name classes and functions of Python, which are then called.',
  fix: 'Use yaml.safe_load, or Loader=yaml.SafeLoader.',
  bad: [
    'import yaml\ndef read(text):\n    return yaml.load(text)',
    'from yaml import load, Loader\ndef read(text):\n    return load(text, Loader=Loader)',
    'import yaml\ndef read(text):\n    return list(yaml.load_all(text, yaml.UnsafeLoader))',
    'from ruamel.yaml import YAML\nyaml = YAML(typ="unsafe")',
  ],
  good: [
    'import yaml\ndef read(text):\n    return yaml.safe_load(text)',
    'import yaml\ndef read(text):\n    return yaml.load(text, Loader=yaml.CSafeLoader)',
    'from yaml import load, SafeLoader\ndef read(text):\n    return load(text, SafeLoader)',
    'from ruamel.yaml import YAML\nyaml = YAML(typ="safe")',
  ],
  calls: [
    {
      names: [
        'yaml.load',
        'yaml.load_all',
        'ruamel.yaml.load',
        'ruamel.yaml.load_all',
        'oyaml.load',
      ],
      check: (site) => {
        const loader = argumentOf(site, 1, 'Loader')
        if (safeLoader.test(loader?.path ?? '')) return undefined
        // A loader of another file may well be a safe one.
        if (loader !== undefined && !/(?:^|\.)C?(?:Unsafe)?Loader$/.test(loader.path ?? ''))
          return undefined
        return speaksOfData(site.arguments[0])
      },
    },
    {
      names: ['ruamel.yaml.YAML'],
      check: (site) => /^(?:unsafe|base)$/.test(textIn(argumentOf(site, 1, 'typ')) ?? ''),
    },
  ],
})

export const receivedObject = defined({
  id: 'python/received-object',
  title: 'Objects are received over a connection that pickles them',
  severity: 'medium',
  cwe: 502,
  why: 'Connection.recv unpickles whatever the other side sends, and so runs what it says.',
  fix: 'Use recv_bytes with json, and an authkey for the connection.',
  bad: [
    'from multiprocessing.connection import Client\nwith Client(("localhost", 6000)) as conn:\n    print(conn.recv())',
    'import multiprocessing.connection as mpc\nrx = mpc.Client(("localhost", 12345)).recv()',
  ],
  good: [
    'from multiprocessing.connection import Client\nwith Client(("localhost", 6000)) as conn:\n    print(conn.recv_bytes())',
    'import socket\ns = socket.socket()\ns.recv(10)',
  ],
  calls: [
    {
      names: [
        'multiprocessing.connection.Client().recv',
        'multiprocessing.connection.Listener().accept().recv',
        'multiprocessing.connection.Connection.recv',
      ],
      check: () => true,
    },
  ],
})

export const deserializationRules = [unpickled, yamlLoaded, receivedObject]
