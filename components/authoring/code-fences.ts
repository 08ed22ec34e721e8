/**
 * Turns a fence of the prose into `<CodeBlock>`, so that prose and cells are coloured by the
 * same hand.
 */
import type { MdastPlugin } from './mdast-plugin.ts';

export const codeFences: MdastPlugin = {
  name: 'code-fences',
  code(node, context) {
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'CodeBlock',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'code', value: node.value },
        { type: 'mdxJsxAttribute', name: 'language', value: node.lang ?? 'text' },
      ],
      children: [],
    });
  },
};
