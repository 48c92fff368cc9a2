const LETTER = /\p{L}/u;
/** A letter that English does not write: in code it can only be text for people, or a word of a workbook, which has its place in i18n or in data. */
const FOREIGN_LETTER = /(?=\P{ASCII})\p{L}/u;

/** Attributes that people read or hear. */
const READ_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** The literal texts that an expression can give. */
function literalsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' && LETTER.test(node.value) ? [node] : [];
    case 'TemplateLiteral':
      return node.quasis.some((quasi) => LETTER.test(quasi.value.cooked))
        ? [node]
        : node.expressions.flatMap(literalsOf);
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [...literalsOf(node.left), ...literalsOf(node.right)];
    case 'JSXExpressionContainer':
      return literalsOf(node.expression);
    default:
      return [];
  }
}

/**
 * Text for people stands in `src/i18n` and nowhere else. Looked at is the text as written, so a table of letters may name them by `\u` escapes,
 * and regular expressions are free.
 */
export const noTextForPeople = {
  meta: {
    type: 'problem',
    docs: { description: 'text for people stands in src/i18n alone' },
    schema: [],
    messages: {
      foreign: 'Text for people belongs in src/i18n, words of a workbook in JSON data: {{text}}',
      element: 'Text that people read belongs in src/i18n: {{text}}',
      attribute: 'The text of "{{name}}" is read by people and belongs in src/i18n.',
    },
  },

  create(context) {
    const excerpt = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 40);

    function checkForeign(node) {
      const text = context.sourceCode.getText(node);
      if (FOREIGN_LETTER.test(text)) context.report({ node, messageId: 'foreign', data: { text: excerpt(text) } });
    }

    return {
      Literal(node) {
        if (typeof node.value === 'string') checkForeign(node);
      },
      TemplateElement: checkForeign,
      JSXText(node) {
        if (LETTER.test(node.value))
          context.report({ node, messageId: 'element', data: { text: excerpt(node.value) } });
      },
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer'(node) {
        for (const literal of literalsOf(node)) {
          context.report({
            node: literal,
            messageId: 'element',
            data: { text: excerpt(context.sourceCode.getText(literal)) },
          });
        }
      },
      JSXAttribute(node) {
        if (node.name.type !== 'JSXIdentifier' || !READ_ATTRIBUTES.has(node.name.name)) return;
        for (const literal of literalsOf(node.value)) {
          context.report({ node: literal, messageId: 'attribute', data: { name: node.name.name } });
        }
      },
    };
  },
};
