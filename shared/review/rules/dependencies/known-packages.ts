/** Packages that so many use that a name one letter away is likely a trap, and packages that their own authors gave up. */
import type { Ecosystem } from './manifests.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

export const popular: Readonly<Partial<Record<Ecosystem, ReadonlySet<string>>>> = {
  npm: words(`
    react react-dom react-router react-router-dom react-redux redux redux-thunk next nuxt vue vuex vue-router angular
    svelte preact solid-js express fastify koa hono body-parser cookie-parser cors helmet morgan multer passport
    lodash underscore ramda axios node-fetch undici request superagent got cross-fetch moment dayjs date-fns luxon
    typescript webpack webpack-cli rollup vite esbuild parcel gulp grunt babel-core babel-loader ts-node ts-loader
    eslint prettier stylelint husky lint-staged jest mocha chai sinon vitest jasmine karma cypress playwright
    puppeteer jsdom cheerio chalk commander yargs minimist inquirer ora debug dotenv cross-env cross-spawn rimraf
    mkdirp glob fs-extra chokidar semver uuid nanoid classnames clsx prop-types immer immutable rxjs zod yup joi ajv
    validator bcrypt bcryptjs jsonwebtoken crypto-js tweetnacl mongoose mongodb mysql mysql2 sqlite3 sequelize
    typeorm prisma knex redis ioredis socket.io socket.io-client graphql apollo-server apollo-client nodemailer
    winston pino bunyan sharp jimp electron nodemon pm2 concurrently http-proxy-middleware tailwindcss postcss
    autoprefixer sass node-sass less styled-components bootstrap jquery d3 three chart.js echarts leaflet async
    bluebird through2 readable-stream iconv-lite marked highlight.js handlebars ejs pug mustache discord.js openai
    stripe twilio firebase aws-sdk ethers web3 colors event-stream ua-parser-js form-data qs tar`),
  pypi: words(`
    requests urllib3 httpx aiohttp flask django fastapi starlette uvicorn gunicorn tornado bottle jinja2 werkzeug
    click typer rich numpy pandas scipy matplotlib seaborn plotly scikit-learn tensorflow torch torchvision keras
    transformers datasets tokenizers xgboost lightgbm nltk spacy gensim opencv-python pillow beautifulsoup4 lxml
    selenium scrapy sqlalchemy alembic psycopg2 psycopg2-binary pymysql pymongo redis celery kombu boto3 botocore
    awscli google-cloud-storage azure-storage-blob cryptography pycryptodome pyjwt passlib bcrypt paramiko fabric
    ansible pytest pytest-cov tox nox coverage mypy flake8 black isort pylint ruff pydantic attrs marshmallow
    python-dateutil pytz simplejson orjson pyyaml toml setuptools wheel pip virtualenv poetry tqdm loguru colorama
    python-dotenv openai anthropic langchain discord.py tweepy jupyter notebook ipython streamlit gradio`),
}

/** Well-known names that stand one letter from a better-known one. */
export const neighbours: ReadonlySet<string> = words(`
  color jsdoc tslint eclint gaxios semiver react-router reach cron chalks husk meow nest nanoid koa pinia vuex vuepress
  redux-saga preact inferno mysql3 mongod asyncpg aioredis httpx2 jinja flask-cors pylint pytest-cov pyyaml ruyaml
  tqdm toml tomli orjson ujson rjson blake3 pysqlite3 mocks slack boto botocore celery django attr numba pandas-ta`)

/** What is given up, with what takes its place. */
export const givenUp: Readonly<Partial<Record<Ecosystem, Readonly<Record<string, string>>>>> = {
  npm: {
    request: 'fetch or undici',
    'request-promise': 'fetch or undici',
    'request-promise-native': 'fetch or undici',
    'node-uuid': 'crypto.randomUUID',
    tslint: 'ESLint with typescript-eslint',
    'node-sass': 'sass',
    'babel-eslint': '@babel/eslint-parser',
    'gulp-util': 'the single packages it was made of',
    istanbul: 'c8 or nyc',
    har: 'fetch',
    'crypto-js': 'node:crypto or Web Crypto',
    'left-pad': 'String.prototype.padStart',
    popper: '@floating-ui/dom',
    'popper.js': '@floating-ui/dom',
    'apollo-server': '@apollo/server',
    enzyme: '@testing-library/react',
    'react-addons-test-utils': '@testing-library/react',
    bower: 'npm',
    querystring: 'URLSearchParams',
    domexception: 'the DOMException of the platform',
    vm2: 'isolated-vm or a process of its own',
    csurf: 'a kept package for CSRF tokens',
  },
  pypi: {
    pycrypto: 'cryptography or pycryptodome',
    nose: 'pytest',
    sklearn: 'scikit-learn',
    'python-jose': 'PyJWT or joserfc',
    'flask-script': 'the commands of Flask',
    optparse: 'argparse',
    'pytest-runner': 'pytest itself',
    fabric3: 'fabric',
    'django-rest-auth': 'dj-rest-auth',
    oauth2client: 'google-auth',
  },
  go: {
    'github.com/dgrijalva/jwt-go': 'github.com/golang-jwt/jwt/v5',
    'github.com/golang/protobuf': 'google.golang.org/protobuf',
    'github.com/satori/go.uuid': 'github.com/google/uuid',
    'github.com/pkg/errors': 'the errors package and %w',
    'github.com/gorilla/csrf': 'http.CrossOriginProtection',
    'github.com/golang/mock': 'go.uber.org/mock',
    'github.com/mitchellh/mapstructure': 'github.com/go-viper/mapstructure/v2',
  },
  maven: {
    'log4j:log4j': 'org.apache.logging.log4j:log4j-core',
    'commons-httpclient:commons-httpclient': 'java.net.http',
    'org.codehaus.jackson:jackson-mapper-asl': 'com.fasterxml.jackson.core:jackson-databind',
    'commons-lang:commons-lang': 'org.apache.commons:commons-lang3',
    'mysql:mysql-connector-java': 'com.mysql:mysql-connector-j',
    'javax.xml.bind:jaxb-api': 'jakarta.xml.bind:jakarta.xml.bind-api',
  },
}

/** Whether two names are one slip of the hand apart: a letter more, less, other, or two in the other order. */
export function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  )
    end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right === `${left[1]}${left[0]}`
}
