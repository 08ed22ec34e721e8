/**
 * The coroutine pass: applies every rule to every node, from the leaves up. Each rule owns
 * one shape and has its own file; this one only says which nodes it meets.
 */
import type { AnyNode } from 'acorn';
import { lowerAsyncFunction } from './async-functions.ts';
import { lowerClass } from './async-methods.ts';
import { lowerAwait, lowerReturn, lowerYield } from './awaits.ts';
import { lowerLibraryCall } from './call-sites.ts';
import { lowerCapturedUse } from './captures.ts';
import { lowerCatch } from './catches.ts';
import { guardFunction, lowerLoop } from './loops.ts';
import { lowerConsoleCall, lowerNewError, lowerStatement, lowerThrow } from './notes.ts';
import type { Pass } from './pass.ts';
import { lowerBlock, lowerForHead } from './resources.ts';

export function lower(pass: Pass): void {
  pass.tree.visitUp((node, parent) => {
    lowerCapturedUse(pass, node, parent);
    lowerNode(pass, node);
    if (pass.notesSites) noteNode(pass, node, parent);
  });
}

function lowerNode(pass: Pass, node: AnyNode): void {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      guardFunction(pass, node);
      if (node.async) lowerAsyncFunction(pass, node);
      break;
    case 'ClassDeclaration':
    case 'ClassExpression':
      lowerClass(pass, node);
      break;
    case 'BlockStatement':
    case 'StaticBlock':
      lowerBlock(pass, node);
      break;
    case 'ForStatement':
      lowerLoop(pass, node);
      lowerForHead(pass, node);
      break;
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      lowerLoop(pass, node);
      break;
    case 'AwaitExpression':
      lowerAwait(pass, node);
      break;
    case 'YieldExpression':
      lowerYield(pass, node);
      break;
    case 'ReturnStatement':
      lowerReturn(pass, node);
      break;
    case 'MetaProperty':
      if (node.meta.name === 'import') {
        pass.problem(node, '`import.meta` does not exist here.', 'A cell has no address.');
      }
      break;
  }
}

function noteNode(pass: Pass, node: AnyNode, parent: AnyNode | null): void {
  switch (node.type) {
    case 'ExpressionStatement':
      lowerStatement(pass, node);
      break;
    case 'ThrowStatement':
      lowerThrow(pass, node);
      break;
    case 'TryStatement':
      lowerCatch(pass, node);
      break;
    case 'NewExpression':
      lowerLibraryCall(pass, node, parent);
      lowerNewError(pass, node, parent);
      break;
    case 'CallExpression':
      lowerLibraryCall(pass, node, parent);
      lowerConsoleCall(pass, node);
      break;
  }
}
