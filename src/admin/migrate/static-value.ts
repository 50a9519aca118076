import type { AnyNode, Expression } from 'acorn';
import type { StaticValue } from './types.js';

/** A regular expression of a configuration, as its source. */
const pattern = (source: string) => ({ pattern: source });

/**
 * The value of an expression, read and never run: literals, lists and settings of them, and names that stand for such (`known`).
 * What is code is left out, and its path is listed.
 */
export const staticValue = (
  expression: Expression,
  known: ReadonlyMap<string, Expression>,
): StaticValue => {
  const code: string[] = [];
  const open = new Set<string>();
  const read = (node: AnyNode, path: string): unknown => {
    const isCode = () => {
      code.push(path);
      return undefined;
    };
    switch (node.type) {
      case 'Literal':
        return node.regex ? pattern(node.regex.pattern) : node.value;
      case 'TemplateLiteral':
        return node.expressions.length === 0 ? node.quasis[0]?.value.cooked : isCode();
      case 'UnaryExpression':
        if (node.argument.type !== 'Literal') return isCode();
        return node.operator === '!' ? !node.argument.value : -Number(node.argument.value);
      case 'ArrayExpression':
        return node.elements.map((one, index) => one && read(one, `${path}[${index}]`));
      case 'ObjectExpression': {
        const entries = node.properties.flatMap((one): readonly (readonly [string, unknown])[] => {
          if (one.type === 'SpreadElement') return (isCode(), []);
          const { key, computed, value } = one;
          const name =
            !computed && key.type === 'Identifier'
              ? key.name
              : key.type === 'Literal'
                ? String(key.value)
                : '';
          if (!name) return (isCode(), []);
          return [[name, read(value, path ? `${path}.${name}` : name)]];
        });
        return Object.assign(Object.create(null), Object.fromEntries(entries));
      }
      case 'Identifier': {
        const meant = known.get(node.name);
        // A name that stands for itself is read once.
        if (!meant || open.has(node.name)) return node.name === 'undefined' ? undefined : isCode();
        open.add(node.name);
        const value = read(meant, path);
        open.delete(node.name);
        return value;
      }
      default:
        return isCode();
    }
  };
  return { value: read(expression, ''), code };
};
