/** Prints a random program as Python. Statement numbers match those of the TypeScript printer. */
import { ending, prelude } from './frame-python.ts';
import type { Body, Operand, Program, Statement } from './program.ts';

/** The program as one Python module that runs itself. */
export function printPython(program: Program): string {
  const lines = prelude(program);
  program.generators.forEach((body, index) => {
    // The unreachable yield keeps it a generator when every other one was shrunk away.
    lines.push(`async def g${index}():`, '    if N < 0: yield', `    me = begin("g${index}")`);
    lines.push(...new PythonBody().body(body, 1), '');
  });
  program.functions.forEach((body, index) => {
    lines.push(`async def f${index}():`);
    if (index === 0) {
      lines.push('    global F', `    F = prepare(${program.eager ? 'True' : 'False'})`);
    }
    lines.push(`    me = begin("f${index}")`, ...new PythonBody().body(body, 1), '');
  });
  lines.push(...ending(program));
  return lines.join('\n');
}

class PythonBody {
  #number = 0;

  body(statements: Body, depth: number): string[] {
    if (statements.length === 0) return [`${indent(depth)}pass`];
    return statements.flatMap((statement) =>
      this.#statement(statement, depth).map((line) => indent(depth) + line),
    );
  }

  #block(statements: Body): string[] {
    return this.body(statements, 1);
  }

  #statement(statement: Statement, depth: number): string[] {
    this.#number += 1;
    const n = this.#number;
    const say = (words: string, ...values: string[]) =>
      `print(f"{me} ${n} ${words}${values.map((value) => ` {show(${value})}`).join('')}")`;
    switch (statement.type) {
      case 'log':
        return [say('here')];
      case 'status': {
        const t = `T["${statement.slot}"]`;
        return [
          `if "${statement.slot}" in T:`,
          `    ${say('status', `${t}.done()`, `${t}.cancelled()`, `${t}.cancelling()`)}`,
        ];
      }
      case 'sleep':
        return [`await asyncio.sleep(${statement.delay})`, say('slept')];
      case 'spawn':
        return [
          `spawn("${statement.slot}", f${statement.target}()${statement.eager ? ', eager_start=True' : ''})`,
        ];
      case 'outcome':
        return [
          `if "${statement.slot}" in T:`,
          `    x = T["${statement.slot}"].${statement.ask}()`,
          `    ${say(statement.ask, 'x')}`,
        ];
      case 'await':
        return guarded(statement.operand, (x) => [`x = await ${x}`, say('awaited', 'x')]);
      case 'cancel': {
        const message = statement.message === null ? '' : `"${statement.message}"`;
        return [
          `if "${statement.slot}" in T:`,
          `    x = T["${statement.slot}"].cancel(${message})`,
          `    ${say('cancel', 'x')}`,
        ];
      }
      case 'cancel-self':
        return ['asyncio.current_task().cancel()'];
      case 'uncancel':
        return ['x = asyncio.current_task().uncancel()', say('uncancel', 'x')];
      case 'gather':
        return [
          `x = await asyncio.gather(*${present(statement.operands)}, return_exceptions=${statement.returnExceptions ? 'True' : 'False'})`,
          say('gathered', 'x'),
        ];
      case 'wait':
        return [
          `x = present(${statement.slots.map((slot) => `pick("${slot}")`).join(', ')})`,
          'if x:',
          `    d, p = await asyncio.wait(x, timeout=${limit(statement.timeout)}, return_when=asyncio.${statement.returnWhen})`,
          `    ${say('waited', 'list(d)', 'list(p)')}`,
        ];
      case 'wait-for':
        return guarded(statement.operand, (x) => [
          `x = await asyncio.wait_for(${x}, ${limit(statement.timeout)})`,
          say('in time', 'x'),
        ]);
      case 'shield':
        return guarded(statement.operand, (x) => [
          `x = await asyncio.shield(${x})`,
          say('shielded', 'x'),
        ]);
      case 'as-completed':
        if (statement.asynchronous) {
          return [
            `async for y in asyncio.as_completed(${present(statement.operands)}, timeout=${limit(statement.timeout)}):`,
            `    ${say('next', '"task" if y in O else "new"')}`,
            '    x = await y',
            `    ${say('next', 'x')}`,
          ];
        }
        return [
          `for y in asyncio.as_completed(${present(statement.operands)}, timeout=${limit(statement.timeout)}):`,
          '    x = await y',
          `    ${say('next', 'x')}`,
        ];
      case 'timeout':
        return [
          `async with asyncio.timeout(${limit(statement.delay)}) as t${n}:`,
          `    M.append(t${n})`,
          ...this.#block(statement.body),
          say('expired', `t${n}.expired()`),
        ];
      case 'reschedule': {
        const when =
          statement.delay === null
            ? 'None'
            : `asyncio.get_running_loop().time() + ${statement.delay}`;
        return ['if M:', `    M[-1].reschedule(${when})`];
      }
      case 'task-group':
        return [
          `async with asyncio.TaskGroup() as group${n}:`,
          ...statement.targets.map(
            (target, at) => `    spawn("${'abc'[at]}", f${target}(), group${n}.create_task)`,
          ),
          ...this.#block(statement.body),
          say('group left'),
        ];
      case 'try':
        return this.#try(statement, say);
      case 'raise':
        return [
          `raise ${statement.cancelled ? 'asyncio.CancelledError' : 'Odd'}("${statement.message}")`,
        ];
      case 'return':
        return [`return ${statement.value}`];
      case 'repeat':
        return [`for i${depth}_${n} in range(${statement.times}):`, ...this.#block(statement.body)];
      case 'lock':
        return [`async with L[${statement.index}]:`, ...this.#block(statement.body)];
      case 'semaphore':
        return [`async with S[${statement.index}]:`, ...this.#block(statement.body)];
      case 'semaphore-release':
        return [`S[${statement.index}].release()`];
      case 'lock-bare':
        return statement.action === 'acquire'
          ? [`await L[${statement.index}].acquire()`, say('acquired')]
          : [`L[${statement.index}].release()`];
      case 'event': {
        const event = `E[${statement.index}]`;
        if (statement.action === 'wait') return [`await ${event}.wait()`, say('event')];
        return [`${event}.${statement.action}()`];
      }
      case 'condition-wait':
        return [
          `async with C[${statement.index}]:`,
          `    await C[${statement.index}].wait()`,
          `    ${say('notified')}`,
        ];
      case 'condition-wait-for':
        return [
          `async with C[${statement.index}]:`,
          `    x = await C[${statement.index}].wait_for(lambda: N % 4 >= ${statement.least})`,
          `    ${say('came true', 'x')}`,
        ];
      case 'notify': {
        const call = statement.count === 'all' ? 'notify_all()' : `notify(${statement.count})`;
        return [`async with C[${statement.index}]:`, `    C[${statement.index}].${call}`];
      }
      case 'barrier':
        return [`x = await B.${statement.action}()`, say(`barrier ${statement.action}`, 'x')];
      case 'queue':
        return this.#queue(statement, n, say);
      case 'queue-shutdown':
        return [
          `Q[${statement.index}].shutdown(immediate=${statement.immediate ? 'True' : 'False'})`,
        ];
      case 'for-each':
        return [
          `h${n}, k${n} = g${statement.generator}(), 0`,
          `G.append(h${n})`,
          `async for x in h${n}:`,
          `    ${say('item', 'x')}`,
          `    k${n} += 1`,
          ...(statement.stopAfter === null
            ? []
            : [`    if k${n} == ${statement.stopAfter}:`, '        break']),
        ];
      case 'generator': {
        const call = {
          next: '__anext__()',
          send: `asend(${n})`,
          throw: 'athrow(Odd("thrown in"))',
          close: 'aclose()',
        }[statement.action];
        return [
          'if G:',
          '    try:',
          `        x = await G[-1].${call}`,
          // An ended generator takes `athrow` in silence; our iterators say that they are done.
          ...(statement.action === 'throw'
            ? ['        if x is None: raise StopAsyncIteration']
            : []),
          `        ${say(statement.action, 'x')}`,
          '    except StopAsyncIteration:',
          `        ${say('exhausted')}`,
        ];
      }
      case 'yield':
        return [`yield ${statement.value}`];
      case 'set-variable':
        return [`V.set(${statement.value})`];
      case 'show-variable':
        return [say('variable', 'V.get()')];
      case 'call-soon':
        return [
          `asyncio.get_running_loop().call_soon(${statement.raises ? 'fail' : 'print'}, f"{me} ${n} soon")`,
        ];
      case 'call-later':
        return [
          `x = asyncio.get_running_loop().call_later(${statement.delay}, print, f"{me} ${n} later")`,
          ...(statement.cancelled ? ['x.cancel()'] : []),
        ];
      case 'callback':
        return [
          `if "${statement.slot}" in T:`,
          `    T["${statement.slot}"].add_done_callback(lambda t: print(f"{me} ${n} sees {show(t)}"))`,
        ];
      case 'future-wait':
        return ['x = await F', say('future', 'x')];
      case 'future-set':
        return [
          'if not F.done():',
          statement.error ? '    F.set_exception(Odd("future"))' : '    F.set_result(7)',
        ];
    }
  }

  #try(
    statement: Extract<Statement, { type: 'try' }>,
    say: (words: string, ...values: string[]) => string,
  ): string[] {
    const lines = ['try:', ...this.#block(statement.body)];
    if (statement.handler === 'log') {
      lines.push('except Exception as e:', `    ${say('caught', 'e')}`);
    } else if (statement.handler !== 'none') {
      lines.push('except asyncio.CancelledError as e:', `    ${say('cancelled', 'e')}`);
      if (statement.handler === 'cancel-reraise') lines.push('    raise');
    }
    if (statement.last.length > 0 || statement.handler === 'none') {
      lines.push('finally:', ...this.#block(statement.last));
    }
    return lines;
  }

  #queue(
    statement: Extract<Statement, { type: 'queue' }>,
    n: number,
    say: (words: string, ...values: string[]) => string,
  ): string[] {
    const queue = `Q[${statement.index}]`;
    switch (statement.action) {
      case 'put':
        return [`await ${queue}.put(${n})`, say('put', `${queue}.qsize()`)];
      case 'get':
        return [`x = await ${queue}.get()`, say('got', 'x')];
      case 'put-nowait':
        return [`${queue}.put_nowait(${n})`];
      case 'get-nowait':
        return [`x = ${queue}.get_nowait()`, say('got at once', 'x')];
      case 'task-done':
        return [`${queue}.task_done()`];
      case 'join':
        return [`await ${queue}.join()`, say('joined')];
    }
  }
}

function present(operands: readonly Operand[]): string {
  return `present(${operands.map(operand).join(', ')})`;
}

function operand(operand: Operand): string {
  return operand.type === 'call' ? `f${operand.target}()` : `pick("${operand.slot}")`;
}

function guarded(what: Operand, lines: (x: string) => string[]): string[] {
  if (what.type === 'call') return lines(operand(what));
  return [`y = ${operand(what)}`, 'if y is not None:', ...lines('y').map((line) => `    ${line}`)];
}

function limit(seconds: number | null): string {
  return seconds === null ? 'None' : String(seconds);
}

function indent(depth: number): string {
  return '    '.repeat(depth);
}
