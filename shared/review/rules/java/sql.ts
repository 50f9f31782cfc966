/** Queries put together from what others send: SQL, JPQL, HQL, and those of other stores. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import {
  all,
  dynamicPieces,
  inClass,
  inMethod,
  inServlet,
  reached,
  security,
  sinks,
} from './reaching.ts'

const statement = ['Statement', 'PreparedStatement', 'CallableStatement']

/** Methods whose first argument is a query, by names that nothing else has. */
const byName = [
  '*.executeQuery',
  '*.executeUpdate',
  '*.executeLargeUpdate',
  '*.prepareStatement',
  '*.prepareCall',
  '*.nativeSQL',
  '*.createNativeQuery',
  '*.createQuery',
  '*.createSQLQuery',
  '*.createNativeMutationQuery',
  '*.createMutationQuery',
  '*.createSelectionQuery',
  '*.createDynamicQuery',
  '*.createFilter',
  '*.addBatch',
  '*.queryForObject',
  '*.queryForList',
  '*.queryForMap',
  '*.queryForInt',
  '*.queryForLong',
  '*.queryForRowSet',
  '*.queryForStream',
  '*.batchUpdate',
  '*.rawQuery',
  '*.rawQueryWithFactory',
  '*.execSQL',
  '*.compileStatement',
  '*.preparedQuery',
  '*.resultQuery',
  '*.newQuery',
  '*.setGrouping',
  '*.setOrdering',
  '*.executeStatement',
  '*.execQuery',
  '*.sqlQuery',
  '*.sqlUpdate',
  '*.createSqlQuery',
  '*.createSqlUpdate',
  '*.createStoredProcedureQuery',
  'QueryJobConfiguration.newBuilder',
  'QueryJobConfiguration.of',
  'Expressions.stringTemplate',
  'Expressions.booleanTemplate',
  'Expressions.numberTemplate',
  'Expressions.template',
  'PreparedStatementCreatorFactory',
  'CallableStatementCreatorFactory',
  'SelectRequest',
  'SQLQuery',
  'SqlParameterSource',
  'DSL.condition',
  'DSL.field',
  'DSL.query',
  'DSL.sql',
  '*.sql',
]

/** Methods whose names other things have, too: only a text that reads like a query counts there. */
const byText = [
  '*.execute',
  '*.query',
  '*.update',
  '*.delete',
  '*.find',
  '*.fetch',
  '*.fetchOne',
  '*.queryMany',
  '*.setQuery',
  '*.setSql',
  '*.createStatement',
  '*.queryWithParams',
  '*.updateWithParams',
  '*.select',
  '*.list',
  'SqlQuery',
  'SimpleQuery',
  'SqlFunction',
  'SqlUpdate',
  'MappingSqlQuery',
  '*.orderBy',
  '*.call',
  '*.run',
  '*.executeAsync',
  '*.setCommand',
  '*.createBatch',
  '*.createCall',
]

const query =
  /^\s*(?:\(\s*)?(?:select\b|insert\s+into\b|update\s|delete\s+(?:from\s)?|merge\s|replace\s+into|create\s+(?:table|user|database|view|index|schema|or\s)|alter\s|drop\s|truncate\s|grant\s|revoke\s|exec(?:ute)?\s|call\s|\{\s*(?:\?\s*=\s*)?call\s|from\s+[\w.]+|with\s+\w+\s+as|use\s|set\s|show\s|describe\s|(?:optional\s+)?match\s*\(|create\s*\(\w*:)/i

/** A part of a query whose beginning is not known. */
const clause =
  /\bwhere\s+[\w."`]+\s*(?:[=<>]|like\b|in\b|is\b)|\b(?:order|group)\s+by\b|\bvalues\s*\(|\bselect\b[\s\S]*\bfrom\b/i

/** Methods that take a condition alone. */
const conditions = [
  '*.sqlProjection',
  '*.sqlGroupProjection',
  '*.setFilter',
  '*.where',
  '*.andWhere',
  '*.having',
  '*.sqlRestriction',
]

/** Wrappers of MyBatis-Plus put what these are given into the query as it is. */
const wrapped = all(
  ['QueryWrapper', 'UpdateWrapper', 'LambdaQueryWrapper', 'LambdaUpdateWrapper'],
  [
    'apply',
    'last',
    'having',
    'inSql',
    'notInSql',
    'exists',
    'notExists',
    'setSql',
    'orderBy',
    'orderByAsc',
    'orderByDesc',
    'groupBy',
    'select',
  ],
)

/** How sure it is that the text of a query is decided by others. */
function queryOf(site: CallSite, needsText: boolean): Answer {
  const [first, second] = site.arguments
  const texts = [...(first?.items ?? [first]), second].filter((value) => value !== undefined)
  for (const value of texts) {
    if (value.constant !== undefined) continue
    const text = (value.skeleton ?? '').slice(0, 2_000)
    const readsLikeQuery = query.test(text) || (value.pieces !== undefined && clause.test(text))
    if (needsText && !readsLikeQuery) continue
    if (value === second && !readsLikeQuery) continue
    if (isTainted(value, 'sql', 4)) return { confidence: 'high' }
    const pieces = readsLikeQuery || !needsText ? dynamicPieces(value, 'sql') : []
    if (pieces.length > 0) return { confidence: 'medium' }
  }
  return undefined
}

export const sqlFromInput: SyntaxRule = {
  ...security,
  id: 'java/sql-from-input',
  title: 'A database query is put together from values',
  severity: 'critical',
  confidence: 'high',
  cwe: 89,
  why: 'Whoever decides a part of the text of a query can make it another query: read, change or delete anything.',
  fix: 'Write the query with placeholders and bind the values: PreparedStatement.setString, setParameter, or the arguments of JdbcTemplate.',
  examples: {
    path: 'src/main/java/Users.java',
    bad: [
      inServlet(
        'String id = request.getParameter("id");',
        'Statement st = connection.createStatement();',
        'st.executeQuery("SELECT * FROM users WHERE id = " + id);',
      ),
      inMethod(
        'StringBuilder sql = new StringBuilder("select * from users where name = \'");',
        'sql.append(input).append("\'");',
        'jdbcTemplate.queryForList(sql.toString());',
      ),
      inMethod('session.run("MATCH (u:User {name: \'" + input + "\'}) RETURN u");'),
      inMethod('new QueryWrapper<User>().apply("name = \'" + input + "\'");'),
      inMethod(
        'c.createStatement().executeQuery("select * from t where n = \':n\'".replace(":n", input));',
      ),
      inMethod(
        'String hql = String.format("from User where name = \'%s\'", input);',
        'session.createQuery(hql).list();',
      ),
      inClass(
        'private String clause(String name) { return " where name = \'" + name + "\'"; }',
        'void find(HttpServletRequest request, java.sql.Connection c) throws Exception {',
        '  java.sql.PreparedStatement ps = c.prepareStatement("select * from t" + clause(request.getHeader("X-Name")));',
        '}',
      ),
    ],
    good: [
      inMethod('session.run("MATCH (u:User {name: $name}) RETURN u", parameters("name", input));'),
      inServlet(
        'new QueryWrapper<User>().apply("name = {0}", "a").eq("id", request.getParameter("id"));',
      ),
      inServlet(
        'PreparedStatement ps = connection.prepareStatement("SELECT * FROM users WHERE id = ?");',
        'ps.setString(1, request.getParameter("id"));',
        'ps.executeQuery();',
      ),
      inMethod('jdbcTemplate.queryForList("select * from users where name = ?", input);'),
      inServlet(
        'String param = request.getParameter("id");',
        'int num = 86;',
        'String bar = (7 * 42) - num > 200 ? "always" : param;',
        'connection.prepareStatement("select * from t where x = \'" + bar + "\'");',
      ),
      inMethod(
        'int limit = Integer.parseInt(input);',
        'statement.executeQuery("select * from t limit " + limit);',
      ),
      inMethod('String sql = "select * from " + TABLE;', 'statement.executeQuery(sql);'),
    ],
  },
  calls: [
    { names: [...byName, ...all(statement, ['execute'])], check: (site) => queryOf(site, false) },
    { names: byText, check: (site) => queryOf(site, true) },
    {
      names: ['*.newQuery'],
      check: ({ arguments: [, filter] }) =>
        /[=<>]/.test(filter?.skeleton ?? '') && filter !== undefined
          ? (reached([filter], 'sql') ??
            (dynamicPieces(filter, 'sql').length > 0
              ? { confidence: 'medium' as const }
              : undefined))
          : undefined,
    },
    {
      names: wrapped,
      check: ({ arguments: given }) =>
        reached(given, 'sql') ??
        (given.some((value) => dynamicPieces(value, 'sql').length > 0)
          ? { confidence: 'medium' as const }
          : undefined),
    },
    {
      names: conditions,
      check: (site) =>
        (/[=<>]|\blike\b/i.test(site.arguments[0]?.skeleton ?? '') ||
          site.path.endsWith('Projection')) &&
        queryOf(site, false),
    },
  ],
}

/** `@Select("… ${name} …")`: MyBatis puts the value into the text as it is. */
export const myBatisText: SyntaxRule = {
  ...security,
  id: 'java/mybatis-text',
  title: 'A MyBatis query takes a value as text',
  severity: 'high',
  confidence: 'high',
  cwe: 89,
  why: 'MyBatis puts the value of ${…} into the query as it is; only #{…} is bound.',
  fix: 'Write #{…} instead of ${…}; names of columns come from a fixed list.',
  examples: {
    path: 'src/main/java/UserMapper.java',
    bad: [
      'interface UserMapper {\n  @Select("select * from users where name = \'${name}\'")\n  User find(String name);\n}',
      'interface UserMapper {\n  @Delete({"delete from users", "where id = ${id}"})\n  int remove(String id);\n}',
    ],
    good: [
      'interface UserMapper {\n  @Select("select * from users where name = #{name}")\n  User find(String name);\n}',
      'class A {\n  @Value("${select.name}")\n  String name;\n}',
    ],
  },
  calls: [
    {
      names: ['Select', 'Insert', 'Update', 'Delete'],
      check: ({ arguments: given, named, expression }) =>
        !expression.isNew &&
        expression.node.type === 'annotation' &&
        [...given, named.get('value')]
          .flatMap((value) => value?.items ?? (value === undefined ? [] : [value]))
          .some((value) => (value.skeleton ?? '').includes('${')),
    },
  ],
}

export const noSqlFromInput: SyntaxRule = {
  ...security,
  id: 'java/nosql-from-input',
  title: 'A query of a document store is put together from input',
  severity: 'high',
  confidence: 'high',
  cwe: 943,
  why: 'Whoever decides a part of the query can ask for other documents than meant, or run code in the store.',
  fix: 'Build the query with Filters or Criteria and give the values as values.',
  examples: {
    path: 'src/main/java/Users.java',
    bad: [
      inServlet(
        'BasicDBObject q = new BasicDBObject();',
        'q.put("$where", "this.name == \'" + request.getParameter("n") + "\'");',
        'collection.find(q);',
      ),
      inServlet(
        'BasicDBObject q = BasicDBObject.parse("{name: \'" + request.getParameter("n") + "\'}");',
      ),
    ],
    good: [
      inServlet('collection.find(Filters.eq("name", request.getParameter("n")));'),
      inMethod('BasicDBObject q = BasicDBObject.parse("{a: 1}");'),
    ],
  },
  calls: [
    ...sinks({
      names: [
        'BasicDBObject.parse',
        'Document.parse',
        'BsonDocument.parse',
        'BasicQuery',
        'JSON.parse',
        'Filters.where',
        '*.evaluateJavascript',
        'QueryBuilders.wrapperQuery',
        'QueryBuilders.queryStringQuery',
        'QueryBuilders.scriptQuery',
        '*.executeCommand',
        '*.runCommand',
      ],
      at: [0],
      harm: 'nosql',
      least: 4,
    }),
    {
      names: ['QueryBuilders.wrapperQuery', 'QueryBuilders.queryStringQuery'],
      check: ({ arguments: [text] }) =>
        text !== undefined && dynamicPieces(text, 'nosql').length > 0
          ? { confidence: 'medium' as const }
          : undefined,
    },
    {
      names: ['*.put', '*.append', 'BasicDBObject', 'Document'],
      check: ({ arguments: [key, value] }) =>
        (key?.constant === '$where' && value !== undefined && isTainted(value, 'nosql', 2)) ||
        undefined,
    },
  ],
}
