/** Keeps a number and its unit on one line: “3.000 s” never ends with a lonely “3.000”. */
import type { MdastPlugin } from './mdast-plugin.ts';

const numberAndUnit = /(\d) (s|ms|min|h|kB|MB|°C)\b/g;
const unbreakable = '\u00a0';

export const unitSpaces: MdastPlugin = {
  name: 'unit-spaces',
  text(node, context) {
    const value = node.value.replace(numberAndUnit, `$1${unbreakable}$2`);
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
};
