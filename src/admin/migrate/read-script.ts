import { parse } from 'acorn';
import type { AnyNode, Expression, Program, Statement } from 'acorn';
import { toolOfAddress } from './tool-of-address.js';
import { staticValue } from './static-value.js';
import type { SourceTool, StaticValue } from './types.js';

/** Something that a script tells a tool. */
export interface ToolCall extends StaticValue {
  readonly tool: SourceTool;
  /** What is told: the whole configuration, a service that is to be loaded, or one of its settings. */
  readonly what: 'config' | 'service' | `setting ${string}`;
}

/** What a script does with other tools. */
export interface ScriptReading {
  readonly calls: readonly ToolCall[];
  /** From where to where its statements for them stand. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Nothing else is in it. */
  readonly isWhole: boolean;
}

/** `window.a.b` is `a.b`; an imported name is what it stands for. */
const pathWith = (node: AnyNode, imported: ReadonlyMap<string, string>): string => {
  const pathOf = (one: AnyNode) => pathWith(one, imported);
  if (node.type === 'Identifier') return imported.get(node.name) ?? node.name;
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier')
    return node.type === 'AssignmentExpression' ? pathOf(node.left) : '';
  const owner = pathOf(node.object);
  return /^(window|self|globalThis)$/.test(owner)
    ? node.property.name
    : owner && `${owner}.${node.property.name}`;
};

const CALLS: Readonly<Record<string, readonly [SourceTool, 'config' | 'service']>> = {
  'CookieConsent.run': ['vanilla-cookieconsent', 'config'],
  'cc.run': ['vanilla-cookieconsent', 'config'],
  'klaro.setup': ['klaro', 'config'],
  'tarteaucitron.init': ['tarteaucitron', 'config'],
  'tarteaucitron.job.push': ['tarteaucitron', 'service'],
  'cookieconsent.initialise': ['cookieconsent', 'config'],
};

const parsed = (text: string): Program => {
  const options = { ecmaVersion: 'latest', allowReturnOutsideFunction: true } as const;
  try {
    return parse(text, { ...options, sourceType: 'module' });
  } catch {
    return parse(text, { ...options, sourceType: 'script' });
  }
};

/** What the tools call themselves in a page, for scripts that import them. */
const GLOBALS: Partial<Record<SourceTool, string>> = {
  'vanilla-cookieconsent': 'CookieConsent',
  klaro: 'klaro',
};

/** Names that a program gives to what it imports of the tools, by what a page calls it. */
const importedBy = (body: Program['body']): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const tool = toolOfAddress(String(statement.source.value));
    const global = tool && GLOBALS[tool];
    if (!global) continue;
    for (const one of statement.specifiers)
      names.set(
        one.local.name,
        one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
          ? `${global}.${one.imported.name}`
          : global,
      );
  }
  return names;
};

/** Reads a script without running it. Throws a `SyntaxError` of the parser where it is none. */
export const readScript = (text: string): ScriptReading => {
  const { body } = parsed(text);
  const imported = importedBy(body);
  const pathOf = (node: AnyNode) => pathWith(node, imported);
  const known = new Map<string, Expression>();
  for (const statement of body) {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations)
      if (id.type === 'Identifier' && init) known.set(id.name, init);
  }
  const calls: ToolCall[] = [];
  const tell = (tool: SourceTool, what: ToolCall['what'], value: AnyNode | undefined) => {
    const isOwn = value && value.type !== 'SpreadElement';
    calls.push({
      tool,
      what,
      ...(isOwn ? staticValue(value as Expression, known) : { value: {}, code: [] }),
    });
    return true;
  };
  const assigned = (path: string, value: AnyNode): boolean => {
    if (path === 'klaroConfig') return tell('klaro', 'config', value);
    if (path === 'OptanonWrapper') return tell('onetrust', 'setting OptanonWrapper', value);
    const [, setting] = /^tarteaucitron\.user\.(\w+)$/.exec(path) ?? [];
    return setting !== undefined && tell('tarteaucitron', `setting ${setting}`, value);
  };
  /** Whether a statement is for a tool and for nothing else. */
  const isOfTool = (statement: AnyNode): boolean => {
    if (statement.type === 'ImportDeclaration')
      return toolOfAddress(String(statement.source.value)) !== null;
    if (statement.type === 'FunctionDeclaration')
      return (
        statement.id?.name === 'OptanonWrapper' &&
        tell('onetrust', 'setting OptanonWrapper', statement.body.body[0])
      );
    if (statement.type === 'VariableDeclaration') {
      const [only, ...others] = statement.declarations;
      if (others[0] || !only?.init) return false;
      // As versions before 3 of vanilla-cookieconsent begin.
      const isBegun =
        only.init.type === 'CallExpression' && pathOf(only.init.callee) === 'initCookieConsent';
      return isBegun || assigned(pathOf(only.id), only.init);
    }
    if (statement.type !== 'ExpressionStatement') return statement.type === 'EmptyStatement';
    const { expression } = statement;
    if (expression.type === 'AssignmentExpression')
      return assigned(pathOf(expression.left), expression.right);
    if (expression.type !== 'CallExpression') return false;
    const path = pathOf(expression.callee);
    const [tool, what] = (Object.hasOwn(CALLS, path) && CALLS[path]) || [];
    if (tool && what) return tell(tool, what, expression.arguments[0]);
    // As Osano's wizard writes it: when the page has loaded.
    const listener = expression.arguments[1];
    const isListener = path.endsWith('addEventListener') && listener;
    const block =
      isListener && 'body' in listener && 'body' in listener.body ? listener.body.body : [];
    const inner = block as readonly Statement[];
    return inner.length > 0 && inner.every(isOfTool);
  };
  const own = body.filter(isOfTool);
  return {
    calls,
    ranges: own
      .filter(({ type }) => type !== 'EmptyStatement')
      .map(({ start, end }) => [start, end] as const),
    isWhole: own.length === body.length && calls.length + own.length > 0,
  };
};
