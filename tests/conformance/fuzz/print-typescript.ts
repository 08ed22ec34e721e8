/** Prints a random program as TypeScript. Statement numbers match those of the Python printer. */
import { ending, prelude } from './frame-typescript.ts';
import type { Body, Operand, Program, Statement } from './program.ts';

/** The program as one cell that runs itself. */
export function printTypeScript(program: Program): string {
  const lines = prelude(program);
  program.generators.forEach((body, index) => {
    lines.push(`async function* g${index}() {`, `  const me = begin('g${index}');`);
    lines.push(...new TypeScriptBody().body(body, 1), '}', '');
  });
  program.functions.forEach((body, index) => {
    lines.push(`async function f${index}(): Promise<unknown> {`);
    if (index === 0) lines.push(`  F = prepare(${program.eager});`);
    lines.push(`  const me = begin('f${index}');`, ...new TypeScriptBody().body(body, 1));
    lines.push('  return null;', '}', '');
  });
  lines.push(...ending(program));
  return lines.join('\n');
}

class TypeScriptBody {
  #number = 0;

  body(statements: Body, depth: number): string[] {
    return statements.flatMap((statement) =>
      this.#statement(statement).map((line) => '  '.repeat(depth) + line),
    );
  }

  #block(statements: Body): string[] {
    return this.body(statements, 1);
  }

  #statement(statement: Statement): string[] {
    this.#number += 1;
    const n = this.#number;
    const say = (words: string, ...values: string[]) =>
      `say(me, \`${n} ${words}${values.map((value) => ` \${show(${value})}`).join('')}\`);`;
    switch (statement.type) {
      case 'log':
        return [say('here')];
      case 'status': {
        const t = `T.get('${statement.slot}')`;
        return [
          `if (T.has('${statement.slot}')) ${say('status', `${t}.done()`, `${t}.cancelled()`, `${t}.cancelling()`)}`,
        ];
      }
      case 'sleep':
        return [`await sleep(${statement.delay});`, say('slept')];
      case 'spawn':
        return [
          `spawn('${statement.slot}', f${statement.target}()${statement.eager ? ', null, { eagerStart: true }' : ''});`,
        ];
      case 'outcome':
        return [
          `if (T.has('${statement.slot}')) {`,
          `  const x${n} = T.get('${statement.slot}').${statement.ask}();`,
          `  ${say(statement.ask, `x${n}`)}`,
          '}',
        ];
      case 'await':
        return guarded(n, statement.operand, (x) => [
          `const x${n} = await ${x};`,
          say('awaited', `x${n}`),
        ]);
      case 'cancel': {
        const message = statement.message === null ? '' : `'${statement.message}'`;
        return [
          `if (T.has('${statement.slot}')) {`,
          `  const x${n} = T.get('${statement.slot}').cancel(${message});`,
          `  ${say('cancel', `x${n}`)}`,
          '}',
        ];
      }
      case 'cancel-self':
        return ['currentTask()!.cancel();'];
      case 'uncancel':
        return [`const x${n} = currentTask()!.uncancel();`, say('uncancel', `x${n}`)];
      case 'gather':
        return [
          `const x${n} = await gather(...${present(statement.operands)}, { returnExceptions: ${statement.returnExceptions} });`,
          say('gathered', `x${n}`),
        ];
      case 'wait':
        return [
          `const x${n} = present(${statement.slots.map((slot) => `pick('${slot}')`).join(', ')});`,
          `if (x${n}.length > 0) {`,
          `  const [d, p] = await wait(x${n}, { timeout: ${statement.timeout}, returnWhen: ${statement.returnWhen} });`,
          `  ${say('waited', '[...d]', '[...p]')}`,
          '}',
        ];
      case 'wait-for':
        return guarded(n, statement.operand, (x) => [
          `const x${n} = await waitFor(${x}, ${statement.timeout});`,
          say('in time', `x${n}`),
        ]);
      case 'shield':
        return guarded(n, statement.operand, (x) => [
          `const x${n} = await shield(${x});`,
          say('shielded', `x${n}`),
        ]);
      case 'as-completed':
        if (statement.asynchronous) {
          return [
            `for await (const y of asCompleted(${present(statement.operands)}, { timeout: ${statement.timeout} })) {`,
            `  ${say('next', "O.has(y) ? 'task' : 'new'")}`,
            '  const x = await y;',
            `  ${say('next', 'x')}`,
            '}',
          ];
        }
        return [
          `for (const y of asCompleted(${present(statement.operands)}, { timeout: ${statement.timeout} })) {`,
          '  const x = await y;',
          `  ${say('next', 'x')}`,
          '}',
        ];
      case 'timeout':
        return [
          `const t${n} = timeout(${statement.delay});`,
          '{',
          `  await using _ = t${n};`,
          `  M.push(t${n});`,
          ...this.#block(statement.body),
          '}',
          say('expired', `t${n}.expired()`),
        ];
      case 'reschedule': {
        const when =
          statement.delay === null ? 'null' : `getRunningLoop().time() + ${statement.delay}`;
        return [`if (M.length > 0) M.at(-1).reschedule(${when});`];
      }
      case 'task-group':
        return [
          '{',
          `  await using group${n} = new TaskGroup();`,
          ...statement.targets.map(
            (target, at) => `  spawn('${'abc'[at]}', f${target}(), group${n});`,
          ),
          ...this.#block(statement.body),
          '}',
          say('group left'),
        ];
      case 'try':
        return this.#try(statement, n, say);
      case 'raise':
        return [
          `throw new ${statement.cancelled ? 'CancelledError' : 'Odd'}('${statement.message}');`,
        ];
      case 'return':
        return [`return ${statement.value};`];
      case 'repeat':
        return [
          `for (let i${n} = 0; i${n} < ${statement.times}; i${n} += 1) {`,
          ...this.#block(statement.body),
          '}',
        ];
      case 'lock':
        return this.#within(`L[${statement.index}]!`, statement.body);
      case 'semaphore':
        return this.#within(`S[${statement.index}]!`, statement.body);
      case 'semaphore-release':
        return [`S[${statement.index}]!.release();`];
      case 'lock-bare':
        return statement.action === 'acquire'
          ? [`await L[${statement.index}]!.acquire();`, say('acquired')]
          : [`L[${statement.index}]!.release();`];
      case 'event': {
        const event = `E[${statement.index}]!`;
        if (statement.action === 'wait') return [`await ${event}.wait();`, say('event')];
        return [`${event}.${statement.action}();`];
      }
      case 'condition-wait':
        return [
          '{',
          `  await using _ = await C[${statement.index}]!.acquire();`,
          `  await C[${statement.index}]!.wait();`,
          `  ${say('notified')}`,
          '}',
        ];
      case 'condition-wait-for':
        return [
          '{',
          `  await using _ = await C[${statement.index}]!.acquire();`,
          `  const x = await C[${statement.index}]!.waitFor(() => N % 4 >= ${statement.least});`,
          `  ${say('came true', 'x')}`,
          '}',
        ];
      case 'notify': {
        const call = statement.count === 'all' ? 'notifyAll()' : `notify(${statement.count})`;
        return [
          '{',
          `  await using _ = await C[${statement.index}]!.acquire();`,
          `  C[${statement.index}]!.${call};`,
          '}',
        ];
      }
      case 'barrier':
        return [
          `const x${n} = await B.${statement.action}();`,
          say(`barrier ${statement.action}`, `x${n}`),
        ];
      case 'queue':
        return this.#queue(statement, n, say);
      case 'queue-shutdown':
        return [`Q[${statement.index}].shutdown(${statement.immediate});`];
      case 'for-each':
        return [
          `const h${n} = g${statement.generator}();`,
          `let k${n} = 0;`,
          `G.push(h${n});`,
          `for await (const x of h${n}) {`,
          `  ${say('item', 'x')}`,
          `  k${n} += 1;`,
          ...(statement.stopAfter === null
            ? []
            : [`  if (k${n} === ${statement.stopAfter}) break;`]),
          '}',
        ];
      case 'generator': {
        const call = {
          next: 'next()',
          send: `next(${n})`,
          throw: "throw(new Odd('thrown in'))",
          close: 'return()',
        }[statement.action];
        const told =
          statement.action === 'close'
            ? say('close', 'null')
            : `if (x.done) ${say('exhausted')} else ${say(statement.action, 'x.value')}`;
        return ['if (G.length > 0) {', `  const x = await G.at(-1).${call};`, `  ${told}`, '}'];
      }
      case 'yield':
        return [`yield ${statement.value};`];
      case 'set-variable':
        return [`V.set(${statement.value});`];
      case 'show-variable':
        return [say('variable', 'V.get()')];
      case 'call-soon':
        return [
          `getRunningLoop().callSoon(${statement.raises ? 'fail' : 'say'}, me, '${n} soon');`,
        ];
      case 'call-later':
        return [
          `const x${n} = getRunningLoop().callLater(${statement.delay}, say, me, '${n} later');`,
          ...(statement.cancelled ? [`x${n}.cancel();`] : []),
        ];
      case 'callback':
        return [
          `if (T.has('${statement.slot}')) {`,
          `  T.get('${statement.slot}').addDoneCallback((t: any) => say(me, \`${n} sees \${show(t)}\`));`,
          '}',
        ];
      case 'future-wait':
        return [`const x${n} = await F;`, say('future', `x${n}`)];
      case 'future-set':
        return [
          `if (!F.done()) ${statement.error ? "F.setException(new Odd('future'))" : 'F.setResult(7)'};`,
        ];
    }
  }

  #within(what: string, body: Body): string[] {
    return ['{', `  await using _ = await ${what}.acquire();`, ...this.#block(body), '}'];
  }

  #try(
    statement: Extract<Statement, { type: 'try' }>,
    n: number,
    say: (words: string, ...values: string[]) => string,
  ): string[] {
    const lines = ['try {', ...this.#block(statement.body)];
    if (statement.handler === 'log') {
      lines.push(`} catch (e${n}) {`, `  if (e${n} instanceof CancelledError) throw e${n};`);
      lines.push(`  ${say('caught', `e${n}`)}`);
    } else if (statement.handler !== 'none') {
      lines.push(`} catch (e${n}) {`, `  if (!(e${n} instanceof CancelledError)) throw e${n};`);
      lines.push(`  ${say('cancelled', `e${n}`)}`);
      if (statement.handler === 'cancel-reraise') lines.push(`  throw e${n};`);
    }
    if (statement.last.length > 0 || statement.handler === 'none') {
      lines.push('} finally {', ...this.#block(statement.last));
    }
    return [...lines, '}'];
  }

  #queue(
    statement: Extract<Statement, { type: 'queue' }>,
    n: number,
    say: (words: string, ...values: string[]) => string,
  ): string[] {
    const queue = `Q[${statement.index}]`;
    switch (statement.action) {
      case 'put':
        return [`await ${queue}.put(${n});`, say('put', `${queue}.qsize()`)];
      case 'get':
        return [`const x${n} = await ${queue}.get();`, say('got', `x${n}`)];
      case 'put-nowait':
        return [`${queue}.putNowait(${n});`];
      case 'get-nowait':
        return [`const x${n} = ${queue}.getNowait();`, say('got at once', `x${n}`)];
      case 'task-done':
        return [`${queue}.taskDone();`];
      case 'join':
        return [`await ${queue}.join();`, say('joined')];
    }
  }
}

function present(operands: readonly Operand[]): string {
  return `present(${operands.map(operand).join(', ')})`;
}

function operand(operand: Operand): string {
  return operand.type === 'call' ? `f${operand.target}()` : `pick('${operand.slot}')`;
}

function guarded(n: number, what: Operand, lines: (x: string) => string[]): string[] {
  if (what.type === 'call') return lines(operand(what));
  return [
    `const y${n} = ${operand(what)};`,
    `if (y${n} !== null) {`,
    ...lines(`y${n}`).map((line) => `  ${line}`),
    '}',
  ];
}
